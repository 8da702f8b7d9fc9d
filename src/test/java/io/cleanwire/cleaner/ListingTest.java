package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Optional<String> URL = Optional.of("https://valley.example/news");

    @Test
    void boxesThatLinkToOtherPagesAreEntries() {
        assertThat(entries(8, i -> box("/a" + i, "Headline number " + i))).isEqualTo(8);
        assertThat(entries(8, i -> box("https://valley.example/a" + i, "Headline number " + i)))
                .isEqualTo(8);
    }

    @Test
    void theLinkMayStandAroundTheHeading() {
        assertThat(entries(
                        6,
                        i -> "<div class=card><a href=/a" + i + "><h3>Headline " + i + "</h3></a>" + text(i)
                                + "</div>"))
                .isEqualTo(6);
    }

    @Test
    void fewBoxesAreNoList() {
        assertThat(entries(2, i -> box("/a" + i, "Headline number " + i))).isZero();
        assertThat(entries(3, i -> box("/a" + i, "Headline number " + i))).isEqualTo(3);
    }

    @Test
    void productsOfOtherSitesAreNoList() {
        assertThat(entries(8, i -> box("https://shop" + i + ".example/p", "Product number " + i)))
                .isZero();
    }

    @Test
    void aThreadSaysTheSameAgainAndAgain() {
        assertThat(entries(8, i -> box("/post/" + i, "Re: the bridge"))).isZero();
    }

    @Test
    void postsOfALiveBlogStayOnThePage() {
        assertThat(entries(8, i -> box("#post-" + i, "Headline number " + i))).isZero();
        assertThat(entries(8, i -> box("https://valley.example/news#" + i, "Headline number " + i)))
                .isZero();
    }

    @Test
    void relatedBoxesBelowAStoryAreNoIndex() {
        String related = boxes(8, i -> box("/a" + i, "Headline number " + i));
        String story = "The mill stood still, and nobody in the valley knew why it did.";
        assertThat(Listing.entries(
                        Jsoup.parse("<main><h1>The mill</h1><p>" + story + "</p></main>" + related),
                        URL,
                        List.of(new Block.Paragraph(story))))
                .isZero();
    }

    /** A page of such boxes, all of whose text was taken for the body. */
    private static int entries(int count, IntFunction<String> box) {
        List<Block> body = IntStream.range(0, count)
                .<Block>mapToObj(i -> new Block.Paragraph(text(i)))
                .toList();
        return Listing.entries(Jsoup.parse("<main>" + boxes(count, box) + "</main>"), URL, body);
    }

    private static String boxes(int count, IntFunction<String> box) {
        return IntStream.range(0, count).mapToObj(box).collect(Collectors.joining());
    }

    private static String box(String target, String title) {
        String number = title.replaceAll("\\D", "") + target.replaceAll("\\D", "");
        int i = number.isEmpty() ? 0 : number.charAt(number.length() - 1) - '0';
        return "<div class=entry><h2 class=title><a href=" + target + ">" + title + "</a></h2><p>" + text(i)
                + "</p></div>";
    }

    private static String text(int i) {
        return "Entry " + i + " begins with a sentence of its own, and then it stops.";
    }
}
