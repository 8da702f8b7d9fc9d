package io.cleanwire.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    static List<Row> rows() {
        return CATALOGUE.rows();
    }

    @Test
    void rowsAreInOrderAndMany() {
        assertThat(rows()).extracting(Row::id).isSorted().doesNotHaveDuplicates();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(140);
    }

    @Test
    void moreThanTwentyFiveLanguagesHaveMostOfWhatMatters() {
        Map<String, Long> rowsOfLanguage = rows().stream()
                .flatMap(row -> row.languages().stream())
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()));
        assertThat(rowsOfLanguage.values().stream().filter(rows -> rows >= 50)).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyFormMatchesAndTheExampleIsOfItsRow(Row row) {
        assertThat(row.id()).matches("[a-z]+\\.[a-z_]+");
        for (Row.Form form : row.forms()) {
            assertThat(CATALOGUE.match(form.filled())).as(form.words()).isPresent();
        }
        assertThat(CATALOGUE.match(row.example()).map(Entry::id))
                .as(row.example())
                .contains(row.id());
    }

    @Test
    void whatSomebodySaysIsNoLabel() {
        assertThat(CATALOGUE.match("Print")).isPresent();
        assertThat(CATALOGUE.match("— Print")).isPresent();
        assertThat(CATALOGUE.match("— Print.")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasANearMissThatNothingMatches(Row row) {
        List<String> misses = row.examples().stream()
                .filter(example -> !example.matches())
                .map(Row.Example::text)
                .toList();
        assertThat(misses).isNotEmpty();
        assertThat(misses)
                .allSatisfy(miss -> assertThat(CATALOGUE.match(miss)).as(miss).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyShapeHasALineAndANearMiss(Row row) {
        for (Shape shape : row.shapes()) {
            List<Row.Example> tried = row.examples().stream()
                    .filter(example -> matches(shape, LineKey.norm(example.text())) == example.matches())
                    .filter(example -> {
                        String norm = LineKey.norm(example.text());
                        return shape.mayMatch(norm, Shape.longestRun(norm), Shape.signs(norm));
                    })
                    .toList();
            assertThat(Shape.fault(shape.pattern().pattern())).isEmpty();
            assertThat(tried).as("a line of %s", shape).anyMatch(Row.Example::matches);
            assertThat(tried).as("a near miss of %s", shape).anyMatch(example -> !example.matches());
        }
    }

    private static boolean matches(Shape shape, String norm) {
        return shape.reaches(norm) && shape.pattern().matcher(norm).matches();
    }

    @Test
    void everyLineThatTheFileGivesIsOfItsRow() {
        rows().forEach(row -> row.examples().stream()
                .filter(Row.Example::matches)
                .forEach(example -> assertThat(CATALOGUE.match(example.text()).map(Entry::id))
                        .as(example.text())
                        .contains(row.id())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            Leave a Reply                                                > wp.leave_reply
            LEAVE A REPLY:                                               > wp.leave_reply
            • Leave a Reply                                              > wp.leave_reply
            Fill in your details below or click an icon to log in: Logo  > wpcom.fill
            You are commenting using your account. Log Out / Change )    > wpcom.commenting_using
            You are commenting using your Acme account. ( Log Out / Change ) > wpcom.commenting_using
            Connecting to %s                                             > wpcom.connecting
            %d bloggers like this:                                       > jp.bloggers
            12 bloggers like this:                                       > jp.bloggers
            Blog at                                                      > wpcom.blog_at
            Up ↑                                                         > wp.back_top
            Email *                                                      > wp.field_labels
            E-Mail-Adresse *                                             > wp.field_labels
            Email                                                        > sh.networks
            Name * [ ]                                                   > wp.field_labels
            Deine E-Mail-Adresse wird nicht veröffentlicht.              > wp.email_not_published
            3 Kommentare                                                 > wp.n_comments
            Schreibe einen Kommentar                                     > wp.leave_reply
            Partager :                                                   > jp.share_this
            Comparte esto:                                               > jp.share_this
            コメントを残す                                                 > wp.leave_reply
            Facebook Twitter WhatsApp                                    > sh.networks
            Facebook | Twitter | Email                                   > sh.networks
            ← Share Facebook Print                                       > jp.share_this
            Hinterlasse einen Kommentar Antwort abbrechen                > wp.leave_reply
            Skaitykite taip pat                                          > jp.related
            İLGİLİ HABERLER                                              > jp.related
            HABERİN DEVAMI                                               > nw.ad_break
            ΣΧΕΤΙΚΑ ΑΡΘΡΑ                                                > jp.related
            ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ                                              > nw.readalso
            نُشِرَ في: 3 مارس                                               > wp.posted_on
            قــد يعجبك أيضا                                               > jp.related
            March 3, 2020 at 10:15 am                                    > nw.dateline
            3. März 2020                                                 > nw.dateline
            © 2020 Example Media Ltd                                     > nw.copyright
            """)
    void knowsResidueInItsVariants(String line, String id) {
        assertThat(CATALOGUE.match(line).map(Entry::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a reply, the sign said, and somebody had.",
                "She did not leave a reply.",
                "Share this bread with your brother, said the old man.",
                "Related to the king by marriage, he kept his post.",
                "He followed us on foot for nine miles.",
                "Read more books, drink more tea.",
                "Privacy is a human right",
                "By the time they arrived, it was dark.",
                "Like this one, the next house had no door.",
                "Subscribe to that view if you will; I do not.",
                "Advertisement is the soul of trade",
                "The comments were closed to everyone but her.",
                "Photographs of the harbour, taken in 1912",
                "12",
                "12.",
                "1984",
                "3-4",
                "2.0",
                "Then he said: nothing at all.",
                "Putin said the following:",
                "On Thursday",
                "Menu of the day: Search and ye shall find",
                "Share the print with Facebook friends",
                "May 1968",
                "",
                "…"
            })
    void aSentenceThatBeginsLikeResidueDoesNotMatch(String line) {
        assertThat(CATALOGUE.match(line)).isEmpty();
    }

    @Test
    void shortWordsNeverEndAnArticleAlone() {
        assertThat(CATALOGUE.match("Blog at"))
                .contains(new Entry("wpcom.blog_at", Role.FOOTER, Effect.END_IF_CORROBORATED));
        assertThat(CATALOGUE.match("Blog at WordPress.com."))
                .contains(new Entry("wpcom.blog_at", Role.FOOTER, Effect.END));
    }

    @Test
    void longLinesAreNotLookedAt() {
        assertThat(CATALOGUE.match("Read also: " + "x".repeat(500))).isEmpty();
        assertThat(CATALOGUE.match("Read also: " + "x ".repeat(60))).isEmpty();
    }
}
