package io.cleanwire.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Author;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Image;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder {@code metadata--*} holds a page and what is read from it, with the source of each field. {@code
 * -Dgolden.write=true} writes the answers anew; read the diff.
 */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final String URL = "https://lantern.example.com/2026/03/04/harbour";
    private static final Instant FETCHED = Instant.parse("2026-06-01T00:00:00Z");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith("metadata--"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsThePageAsExpected(Path folder) throws IOException {
        String actual = describe(folder);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String describe(Path folder) throws IOException {
        Document page = Jsoup.parse(Files.readString(folder.resolve("page.html")));
        boolean address =
                folder.toString().contains("agree") || folder.toString().contains("canonical");
        Candidates found = MetadataReader.collect(page, address ? URL : "", new Budget(100_000));
        String body = page.select("#text").text();
        Facts facts = new Facts(Optional.of(URL).filter(url -> address), Optional.of(FETCHED), body);
        Metadata read = MetadataReader.read(found, Clues.NONE, Hints.NONE, facts);
        StringBuilder out = new StringBuilder();
        line(out, "type", read.type(), value -> value);
        line(out, "headline", read.headline(), value -> value);
        line(out, "alternative headline", read.alternativeHeadline(), value -> value);
        line(out, "description", read.description(), value -> value);
        line(out, "authors", read.authors(), GoldenPagesTest::authors);
        line(out, "byline", read.byline(), value -> value);
        line(out, "dateline", read.dateline(), value -> value);
        line(out, "published", read.datePublished(), GoldenPagesTest::when);
        line(out, "modified", read.dateModified(), GoldenPagesTest::when);
        line(out, "language", read.inLanguage(), value -> value);
        line(out, "canonical", read.canonicalUrl(), value -> value);
        line(out, "amp", read.ampUrl(), value -> value);
        line(out, "site", read.siteName(), value -> value);
        line(
                out,
                "publisher",
                read.publisher(),
                value -> value.name()
                        + value.url().map(site -> " at " + site).orElse("")
                        + value.logo().map(logo -> " logo " + logo).orElse(""));
        line(out, "section", read.section(), value -> value);
        line(out, "breadcrumbs", read.breadcrumbs(), value -> String.join(" > ", value));
        line(out, "keywords", read.keywords(), value -> String.join(", ", value));
        line(out, "free", read.isAccessibleForFree(), value -> value ? "yes" : "no");
        line(out, "license", read.license(), value -> value);
        line(out, "copyright", read.copyrightNotice(), value -> value);
        line(out, "image", read.image(), GoldenPagesTest::image);
        line(out, "images", read.images(), value -> value.stream()
                .map(GoldenPagesTest::image)
                .collect(Collectors.joining("; ")));
        line(
                out,
                "syndication",
                read.syndication(),
                value -> value.kind()
                        + value.agency().map(agency -> " by " + agency).orElse("")
                        + value.duplicateOf().map(url -> " of " + url).orElse(""));
        new TreeSet<>(read.flags())
                .forEach(flag -> out.append("flag: ").append(flag.wire()).append('\n'));
        return out.toString();
    }

    private static <T> void line(
            StringBuilder out, String name, Optional<Evidence<T>> field, Function<T, String> write) {
        field.ifPresent(evidence -> {
            out.append(name).append(": ").append(write.apply(evidence.value())).append(" (");
            out.append(evidence.source()).append(' ').append(evidence.confidence());
            if (!evidence.agreeing().isEmpty()) {
                out.append("; agrees ").append(String.join(", ", evidence.agreeing()));
            }
            evidence.conflicting().forEach(other -> out.append("; ")
                    .append(other.source())
                    .append(" says ")
                    .append(other.value()));
            out.append(")\n");
        });
    }

    private static String authors(List<Author> authors) {
        return String.join(
                "; ",
                authors.stream()
                        .map(author -> author.name()
                                + author.type()
                                        .filter("Organization"::equals)
                                        .map(type -> " [organization]")
                                        .orElse("")
                                + author.url().map(url -> " <" + url + ">").orElse(""))
                        .toList());
    }

    private static String when(When when) {
        return when.value() + ", " + when.precision().wire() + ", zone "
                + when.zone().wire();
    }

    private static String image(Image image) {
        return image.url()
                + image.alt().map(alt -> " \"" + alt + "\"").orElse("")
                + image.width().map(width -> " " + width + " wide").orElse("")
                + image.caption().map(caption -> " [" + caption + "]").orElse("")
                + image.credit().map(credit -> " by " + credit).orElse("");
    }
}
