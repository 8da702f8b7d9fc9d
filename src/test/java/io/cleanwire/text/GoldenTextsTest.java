package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Removal;
import io.cleanwire.model.TextBalance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code texts} is a payload, its address where that matters, and what must come of it. {@code -Dgolden.write=true} writes the
 * expectations again; read the difference before it is committed.
 */
class GoldenTextsTest {

    private static final Path TEXTS = Path.of("src/test/resources/texts");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(TEXTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        Body body = TextBody.standard(TextBalance.CAREFUL)
                .read(
                        Files.readString(folder.resolve("payload.txt")),
                        "",
                        url(folder),
                        new Budget(Limits.DEFAULT.steps()));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, show(body));
        }
        assertThat(expected).exists();
        assertThat(show(body)).isEqualTo(Files.readString(expected));
    }

    /** Where the text came from, when the case says so. */
    private static String url(Path folder) throws IOException {
        Path url = folder.resolve("url.txt");
        return Files.exists(url) ? Files.readString(url).strip() : "";
    }

    private static String show(Body body) {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(body.clues().title().orElse("-")).append('\n');
        out.append("byline: ").append(body.clues().byline().orElse("-")).append('\n');
        out.append("authors: ")
                .append(String.join(", ", body.clues().authors()))
                .append('\n');
        out.append("dateline: ").append(body.clues().dateline().orElse("-")).append("\n\n");
        body.blocks().forEach(block -> out.append('<')
                .append(block.getClass().getSimpleName())
                .append("> ")
                .append(block.text())
                .append("\n\n"));
        out.append("removed:\n");
        for (Removal removal : body.removed()) {
            out.append(removal.rule())
                    .append(" (")
                    .append(removal.reason().wire())
                    .append("): ");
            out.append(removal.text()).append('\n');
        }
        return out.toString();
    }
}
