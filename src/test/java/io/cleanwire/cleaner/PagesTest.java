package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.model.Article;
import io.cleanwire.model.Block;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Removal;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole payloads and what must come of them: each folder of {@code pages} but those of the metadata room. To add a case,
 * add a folder with a payload, see it fail, and write what must come out; {@code -Dgolden.write=true} writes it for you
 * to read.
 */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final List<String> PAYLOADS = List.of("page.html", "payload.txt", "payload.json");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("metadata--"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesWhatIsExpected(String name) throws IOException {
        Path folder = PAGES.resolve(name);
        byte[] payload = Files.readAllBytes(PAYLOADS.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow());
        Outcome outcome = new Cleaner(Limits.DEFAULT).clean(RawRecord.offline(payload, Map.of()));
        checkSchema(outcome);
        String told = tell(outcome);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, told);
        }
        assertThat(expected).exists();
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    private static void checkSchema(Outcome outcome) {
        if (new Encoder(Limits.DEFAULT).encode(outcome) instanceof Encoded.Value value) {
            Schemas.check(value.rejected() ? Schemas.REJECTION : Schemas.CLEAN, value.json());
        }
    }

    private static String tell(Outcome outcome) {
        return outcome.fold(
                clean -> article(clean.article()),
                rejected -> "rejected " + rejected.reason().wire() + ": " + rejected.detail() + "\n",
                dead -> "dead letter " + dead.code().wire() + " in " + dead.stage() + ": " + dead.message() + "\n");
    }

    private static String article(Article article) {
        StringBuilder text = new StringBuilder("clean " + article.status().wire() + ", "
                + article.quality().pageType().wire() + ", by "
                + article.processing().extractor().orElse("") + "\n");
        text.append("headline: ")
                .append(article.metadata().headline().map(Evidence::value).orElse("(none)"))
                .append("\n");
        if (!article.quality().accessEvidence().isEmpty()) {
            text.append("access: " + article.quality().access().wire() + ", by "
                    + String.join(", ", article.quality().accessEvidence()) + "\n");
        }
        text.append("\n");
        for (Block block : article.body().blocks()) {
            text.append(block.getClass().getSimpleName())
                    .append(block instanceof Block.Heading heading ? " " + heading.level() : "")
                    .append(block instanceof Block.ListBlock list && list.ordered() ? " ordered" : "")
                    .append(": ")
                    .append(said(block))
                    .append("\n");
        }
        article.body().links().forEach(link -> text.append("link: " + link.text() + " -> " + link.url() + "\n"));
        article.metadata().images().ifPresent(images -> images.value()
                .forEach(image -> text.append("picture: " + image.url() + "\n")));
        article.body().posts().forEach(post -> text.append("post: " + post + "\n"));
        article.body().comments().forEach(comment -> text.append("comment: " + comment + "\n"));
        text.append("\nremoved:\n");
        for (Removal removal : article.body().removed()) {
            text.append(removal.rule() + " (" + removal.reason().wire() + ") before " + removal.before() + ": "
                    + removal.sample() + "\n");
        }
        return text.toString();
    }

    private static String said(Block block) {
        if (block instanceof Block.Figure figure) {
            return figure.toString();
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream()
                    .map(item -> "  ".repeat(item.depth()) + item.text())
                    .collect(Collectors.joining("\n"));
        }
        return block.text();
    }
}
