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

class RecordsTest {

    private static final Optional<String> URL = Optional.of("https://harbour.example/jobs");

    @Test
    void jobsAreRecords() {
        assertThat(records(6, RecordsTest::job)).isEqualTo(6);
    }

    @Test
    void aFewAreNone() {
        assertThat(records(4, RecordsTest::job)).isZero();
    }

    @Test
    void boxesWithSentencesAreNone() {
        assertThat(records(
                        6,
                        i -> "<div class=post><a href=/p/" + i + ">Rigger " + i
                                + "</a><p>The yard looks for somebody who" + " can splice a rope.</p></div>"))
                .isZero();
    }

    @Test
    void eventsWithAHeadingNeedNoLink() {
        assertThat(records(6, i -> "<div class=event><h3>Rowing " + i + "</h3><span>Saturday at ten</span></div>"))
                .isEqualTo(6);
    }

    @Test
    void picturesNeedNoClass() {
        assertThat(records(
                        6,
                        i -> "<figure><a href=/p/" + i + "><img></a><figcaption>Regatta day " + i
                                + "</figcaption></figure>"))
                .isEqualTo(6);
    }

    @Test
    void aHeadlineThatIsALinkMayHaveTheBeginningOfItsStoryBelow() {
        String told = "<p>Low water was at five past six that morning, and nobody had expected the harbour seal.</p>";
        assertThat(records(6, i -> "<li><a href=/t/" + i + "><b>The seal of day " + i + "</b></a>" + told + "</li>"))
                .isEqualTo(6);
        assertThat(records(6, i -> "<li><a href=/t/" + i + ">Day " + i + "</a>" + told + "</li>"))
                .isZero();
        assertThat(records(
                        6, i -> "<li><a href=/t/" + i + ">The seal of day " + i + "</a> came back." + told + "</li>"))
                .isZero();
    }

    @Test
    void rowsThatLeadToOtherPagesWhereNothingElseIsLeft() {
        Block table = new Block.Table(List.of(List.of("3 Feb", "PDF"), List.of("9 Feb", "PDF")));
        String rows = boxes(6, i -> "<tr><td><a href=/d/" + i + ".pdf>Tides " + i + "</a><td>3 Feb<td>PDF");
        assertThat(Records.rows(Jsoup.parse("<table>" + rows + "</table>"), URL, List.of(table)))
                .isEqualTo(6);
        List<Block> story = List.of(new Block.Paragraph("These are the tides of February."), table);
        assertThat(Records.rows(Jsoup.parse("<table>" + rows + "</table>"), URL, story))
                .isZero();
        String plain = boxes(6, i -> "<tr><td>Tides " + i + "<td>3 Feb<td>PDF");
        assertThat(Records.rows(Jsoup.parse("<table>" + plain + "</table>"), URL, List.of(table)))
                .isZero();
    }

    @Test
    void besideABodyOfFewerWords() {
        String list = boxes(6, RecordsTest::job);
        assertThat(Records.beside(Jsoup.parse("<p>Jobs<div>" + list + "</div>"), URL, 20))
                .isEqualTo(6);
        assertThat(Records.beside(Jsoup.parse("<p>Jobs<div>" + list + "</div>"), URL, 200))
                .isZero();
    }

    @Test
    void boxesWithoutLinksAreNone() {
        assertThat(records(6, i -> "<div class=score>Low Harrow " + i + " : 2 Norrvik</div>"))
                .isZero();
    }

    @Test
    void boxesInTheMenuAreNone() {
        String menu = "<nav>" + boxes(6, RecordsTest::job) + "</nav>";
        assertThat(Records.count(Jsoup.parse(menu), URL, body(6, i -> "Port of Norrvik " + i)))
                .isZero();
    }

    @Test
    void aMenuIsKnownByItsName() {
        String text = "The ferry does not run on Friday, for its rudder is to be mended in the yard.";
        List<Block> body = List.of(new Block.Paragraph(text));
        String list =
                "<ul class='%s'>" + boxes(6, i -> "<li><a href=/" + i + ">Port " + i + " news</a></li>") + "</ul>";
        assertThat(Records.above(Jsoup.parse(list.formatted("c-nav") + "<p>" + text), URL, body))
                .isZero();
        assertThat(Records.above(Jsoup.parse(list.formatted("c-jobs") + "<p>" + text), URL, body))
                .isEqualTo(6);
    }

    @Test
    void aBodyBelowThemOnlyDescribesThem() {
        String text = "The yards on this coast look for riggers all year round, and most of them pay by the week.";
        List<Block> body = List.of(new Block.Paragraph(text));
        String list = boxes(6, RecordsTest::job);
        assertThat(Records.above(Jsoup.parse("<div>" + list + "</div><p>" + text), URL, body))
                .isEqualTo(6);
        assertThat(Records.above(Jsoup.parse("<p>" + text + "</p><div>" + list + "</div>"), URL, body))
                .isZero();
    }

    private static int records(int count, IntFunction<String> box) {
        String page = "<main><h1>Jobs</h1><div>" + boxes(count, box) + "</div></main>";
        List<Block> body = body(count, i -> Jsoup.parse(box.apply(i)).text());
        return Records.count(Jsoup.parse(page), URL, body);
    }

    private static List<Block> body(int count, IntFunction<String> text) {
        return IntStream.range(0, count)
                .<Block>mapToObj(i -> new Block.Paragraph(text.apply(i)))
                .toList();
    }

    private static String boxes(int count, IntFunction<String> box) {
        return IntStream.range(0, count).mapToObj(box).collect(Collectors.joining());
    }

    private static String job(int i) {
        return "<div class=job><a href=/jobs/" + i + ">Rigger " + i + " (m/f)</a><span>Port of Norrvik</span> <span>"
                + i + " h ago</span></div>";
    }
}
