package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Reason;
import io.cleanwire.normalise.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the table of walls must keep to; the pages that each kind must know are in {@code src/test/resources/pages}. */
class WallsTest {

    /** Letters of scripts that write a word in one or two characters. */
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]");

    @Test
    void knowsItsKinds() {
        assertThat(Walls.ROWS)
                .extracting(Walls.Wall::reason)
                .containsExactly(
                        Reason.BOT_WALL,
                        Reason.CONSENT_WALL,
                        Reason.ERROR_PAGE,
                        Reason.LOGIN_PAGE,
                        Reason.INDEX_PAGE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE,
                        Reason.NOT_ARTICLE);
        assertThat(Walls.ROWS).allSatisfy(wall -> {
            assertThat(wall.titles()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(wall.phrases()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(wall.needed()).isGreaterThan(1);
        });
    }

    @Test
    void hasNoOtherLines() {
        assertThat(Table.read(Walls.class, "walls.tsv")).allSatisfy(line -> {
            assertThat(line.get(0)).isIn(Set.of("wall", "mark", "holder", "title", "phrase"));
            assertThat(line).hasSize(line.get(0).equals("wall") ? 4 : 2);
        });
    }

    @Test
    void eachLineOfWordsIsOfAKindAndALanguage() {
        assertThat(Table.read(WallWords.class, "wall-words.tsv"))
                .hasSizeGreaterThan(250)
                .allSatisfy(line -> {
                    assertThat(line).hasSize(3);
                    assertThat(Walls.ROWS)
                            .extracting(wall -> wall.reason().name())
                            .contains(line.get(0));
                    assertThat(line.get(1)).matches("mul|[a-z]{2,3}(-[A-Z][a-z]{3})?");
                    assertThat(List.of(line.get(2).split("; ", -1))).isSorted();
                });
    }

    @Test
    void eachLineOfStoriesIsOfALanguage() {
        List<List<String>> lines = Table.read(WallWords.class, "story-words.tsv");
        assertThat(lines).extracting(line -> line.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> {
            assertThat(line).hasSize(2);
            assertThat(line.get(0)).matches("[a-z]{2,3}");
            assertThat(List.of(line.get(1).split("; ", -1))).isSorted().allSatisfy(word -> assertThat(word)
                    .isEqualTo(word.toLowerCase(Locale.ROOT))
                    .hasSizeGreaterThan(1));
        });
    }

    @Test
    void eachLineOfWordsForReadersIsOfALanguage() {
        List<List<String>> lines = Table.read(ReaderWords.class, "reader-words.tsv");
        assertThat(lines).extracting(line -> line.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(lines).hasSizeGreaterThan(35).allSatisfy(line -> {
            assertThat(line.get(0)).matches("[a-z]{2,3}");
            assertThat(line).hasSizeBetween(2, 3);
            assertThat(line.subList(1, line.size())).allSatisfy(cell -> {
                List<String> words = List.of(cell.split("; ", -1));
                assertThat(words).isSorted().doesNotHaveDuplicates();
                assertThat(cell).isEqualTo(cell.toLowerCase(Locale.ROOT));
            });
        });
    }

    @Test
    void eachLineOfPageNamesIsOfALanguage() {
        List<List<String>> lines = Table.read(PageNames.class, "page-names.tsv");
        assertThat(lines).extracting(line -> line.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(lines).hasSizeGreaterThan(40).allSatisfy(line -> {
            assertThat(line).hasSize(2);
            assertThat(line.get(0)).matches("[a-z]{2,3}");
            assertThat(List.of(line.get(1).split("; ", -1)))
                    .isSorted()
                    .allSatisfy(name -> assertThat(PageNames.isOne(name)).isTrue());
        });
        assertThat(PageNames.isOne("About us!")).isTrue();
        assertThat(PageNames.isOne("What they say about us")).isFalse();
    }

    /** A page of these kinds would speak against itself. */
    @Test
    void noWallSaysWhatStoriesSay() {
        assertThat(Walls.ROWS.stream()
                        .filter(wall -> wall.reason() != Reason.INDEX_PAGE)
                        .flatMap(wall -> Stream.of(
                                wall.titles(),
                                wall.phrases(),
                                WallWords.of(wall.reason()).all()))
                        .flatMap(List::stream)
                        .filter(said -> !WallWords.ofStories().in(said).isEmpty()))
                .isEmpty();
    }

    @Test
    void aWordIsFoundWhereItBeginsAndTheLongerSaysItAll() {
        WallWords words = WallWords.of(Reason.LOGIN_PAGE);
        assertThat(words.in("your password")).contains("password");
        assertThat(words.in("anypassword")).doesNotContain("password");
        assertThat(words.in("请先登录后继续")).isNotEmpty();
        assertThat(words.in("the ferry sails again from monday")).isEmpty();
    }

    /** The text that they are looked for in is lower case, and one letter is in every text. */
    @TestFactory
    Stream<DynamicTest> saysWhatCanBeFound() {
        return Walls.ROWS.stream()
                .flatMap(wall -> Stream.of(
                        wall.titles(),
                        wall.phrases(),
                        WallWords.of(wall.reason()).all()))
                .flatMap(List::stream)
                .distinct()
                .map(phrase -> DynamicTest.dynamicTest(phrase, () -> {
                    assertThat(phrase)
                            .isEqualTo(phrase.toLowerCase(Locale.ROOT))
                            .isNotBlank();
                    assertThat(phrase.length())
                            .isGreaterThanOrEqualTo(DENSE.matcher(phrase).find() ? 2 : 3);
                }));
    }
}
