package io.cleanwire.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that somebody adds to ours, and what is said of a file that is wrong. */
class OwnRowsTest {

    private static final String HEAD = "[my.signature] news promo line\nbecause\tour editors sign so\n";

    @TempDir
    private Path folder;

    @Test
    void ownRowsGoBeforeOurs() throws IOException {
        Catalogue both = with(HEAD + "en\tYours, the night desk\nen\tShare this:\nmatch\tyours, the night desk.\n");

        assertThat(both.match("Yours, the night desk").map(Entry::id)).contains("my.signature");
        assertThat(both.match("Share this:").map(Entry::id)).contains("my.signature");
        assertThat(both.match("Leave a Reply").map(Entry::id)).contains("wp.leave_reply");
        assertThat(both.row("my.signature").map(Row::platform)).contains("news");
        assertThat(Catalogue.standard().match("Yours, the night desk")).isEmpty();
    }

    @Test
    void anOwnRowStandsInForOursOfTheSameId() throws IOException {
        Catalogue both = with("[wp.reply_link] wordpress comment-form line\nbecause\tless\nen\tReply to this\n");

        assertThat(both.match("Reply to this").map(Entry::id)).contains("wp.reply_link");
        assertThat(both.match("Reply ↓")).isEmpty();
        assertThat(both.rows()).hasSameSizeAs(Catalogue.standard().rows());
    }

    @Test
    void ourRowsCanBeSwitchedOff() throws IOException {
        Catalogue less = with("# verse on this feed ends in such words\n[wp.back_top] off\n");

        assertThat(less.match("Back to top")).isEmpty();
        assertThat(less.row("wp.back_top")).isEmpty();
    }

    @Test
    void theRowsAreNamedByWhatTheySay() throws IOException {
        assertThat(Catalogue.standard().own()).isEmpty();
        assertThat(with(HEAD + "en\tThe night desk").own())
                .hasSize(12)
                .isEqualTo(with(HEAD + "en\tThe night desk").own())
                .isNotEqualTo(with(HEAD + "en\tThe day desk").own());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            en#The night desk                              > line 1: stands above the first row
            [signature] news promo line                    > line 1: an id is lower case and has a dot, such as [my.signature]
            [my.a] news promo                              > line 1: behind the id stand platform, role and effect, or off
            [my.a] News promo line                         > line 1: a platform is one word in lower case: News
            [my.a] news advert line                        > line 1: no role advert; there are ad, byline, comment-form, consent, footer, nav, other, promo, related, share
            [my.a] news promo END                          > line 1: no effect END; there are end, end-if-corroborated, line, head
            [my.a] news promo line|en#The night desk       > line 1: my.a does not say because
            [my.a] news promo line|because#so              > line 1: my.a has no form
            [my.a] off                                     > line 1: no row to switch off is named my.a
            [wp.by] off|[wp.by] off                        > line 2: wp.by stands in line 1 too
            HEAD|The night desk                            > line 3: neither the head of a row ([id] platform role effect) nor a word, a tab and its value
            HEAD|English#The night desk                    > line 3: neither because, match, miss or shape nor a language: English
            HEAD|en#                                       > line 3: nothing behind the tab
            HEAD|en#A                                      > line 3: too short to be told from a story: A
            HEAD|en#by %s                                  > line 3: too few words beside the holes: by %s
            HEAD|en#Words by %s%s                          > line 3: words stand between two holes, and there are at most 5: Words by %s%s
            HEAD|en#The desk|de#the  DESK:                 > line 4: "the  DESK:" stands in line 3 too
            HEAD|shape#desk                                > line 3: a shape is what the line must hold, a tab, and a regular expression
            HEAD|shape#d#desk                              > line 3: a shape is of the whole line: ^…$
            HEAD|shape#d#^(desk$                           > line 3: not a regular expression: Unclosed group
            HEAD|shape#d#^(?:d+esk){1,9}$                  > line 3: a shape repeats a character or a class at most so often ({0,80}), and no group
            HEAD|shape#d#^(?:d{1,3}e){1,9}$                > line 3: a shape repeats a character or a class at most so often ({0,80}), and no group
            HEAD|shape#d#^d{2,}$                           > line 3: a shape repeats a character or a class at most so often ({0,80}), and no group
            HEAD|en#The night desk|match#The day desk      > line 4: my.signature does not match: The day desk
            HEAD|en#The night desk|miss#THE NIGHT DESK     > line 4: my.signature matches what it must not: THE NIGHT DESK
            """)
    void saysInOneSentenceWhereAFileIsWrong(String file, String sentence) {
        String text = file.replace("HEAD|", HEAD)
                .replace("HEAD", HEAD)
                .replace('|', '\n')
                .replace('#', '\t');

        assertThatThrownBy(() -> with(text)).hasMessage(folder.resolve("own.tsv") + " " + sentence);
    }

    @Test
    void saysThatAFileIsNotThereOrNoText() throws IOException {
        Path none = folder.resolve("none.tsv");
        assertThatThrownBy(() -> Catalogue.standard().with(none)).hasMessage("no such file: " + none);
        Path bytes = Files.write(folder.resolve("bytes.tsv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> Catalogue.standard().with(bytes)).hasMessage(bytes + " is not UTF-8");
    }

    private Catalogue with(String rows) throws IOException {
        return Catalogue.standard().with(Files.writeString(folder.resolve("own.tsv"), rows));
    }
}
