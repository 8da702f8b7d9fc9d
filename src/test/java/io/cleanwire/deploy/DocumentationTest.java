package io.cleanwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.ErrorCode;
import io.cleanwire.stream.KafkaProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What operators and readers are told is what the code has. */
class DocumentationTest {

    private static final Path OPERATIONS = Path.of("docs/operations.md");
    private static final Path CONTRACT = Path.of("docs/contract.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(cleanwire\\.[a-z.*-]+)` \\| `([A-Z_*]+)` \\| (?:`([^`]*)`|-) \\| \\S.* \\|$");

    @Test
    void theTableOfPropertiesIsComplete() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(OPERATIONS));
        while (row.find()) {
            documented.put(row.group(1), row.group(3) == null ? "" : row.group(3));
            String variable = row.group(1).endsWith("*")
                    ? KnownProperties.environment(row.group(1).replace("*", "")) + "*"
                    : KnownProperties.environment(row.group(1));
            assertThat(row.group(2)).isEqualTo(variable);
        }
        assertThat(documented).isEqualTo(KnownProperties.all());
    }

    /** Every name between the two sentences is refused, and every refused name stands there. */
    @Test
    void theRefusedKafkaNamesAreNamed() throws IOException {
        String text = Files.readString(OPERATIONS);
        String refused = text.substring(text.indexOf("Refused at the start"));
        Set<String> named = backticked(refused.substring(0, refused.indexOf("\n\n")));
        named.removeIf(name -> name.endsWith(".")); // prefixes
        assertThat(named).hasSize(9);
        for (String name : named) {
            assertThat(KafkaProperties.forbidden(Map.of(name, "x"))).as(name).containsExactly(name);
        }
        assertThat(KafkaProperties.forbidden(Map.of("security.protocol", "SSL")))
                .isEmpty();
    }

    @Test
    void theTopicTableIsTheComposeFile() throws IOException {
        String script = Deployed.compose().services().get("topics").command().get(0);
        String text = Files.readString(OPERATIONS);
        Matcher create = Pattern.compile("(?m)^create (\\S+) (.*)$").matcher(script);
        int topics = 0;
        while (create.find()) {
            topics++;
            String row = text.lines()
                    .filter(line -> line.startsWith("| `" + create.group(1) + "` |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(backticked(row))
                    .containsAll(Set.of(create.group(2).replace("--config ", "").split(" ", -1)));
        }
        assertThat(topics).isEqualTo(4);
    }

    @Test
    void everyErrorCodeIsExplained() throws IOException {
        String text = Files.readString(CONTRACT);
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(text).contains("| `" + code.wire() + "` |");
        }
    }

    @Test
    void bothStayShort() throws IOException {
        assertThat(Files.readAllLines(OPERATIONS)).hasSizeLessThan(160);
        assertThat(Files.readAllLines(CONTRACT)).hasSizeLessThan(160);
    }

    private static Set<String> backticked(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("`([^`]+)`").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
