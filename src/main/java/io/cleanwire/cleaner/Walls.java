package io.cleanwire.cleaner;

import io.cleanwire.model.Reason;
import io.cleanwire.normalise.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Pages that stand before an article or in its place, by what they say; the table is {@code walls.tsv}. */
final class Walls {

    static final List<Wall> ROWS = kinds(Table.read(Walls.class, "walls.tsv"));

    private static final Phrases TITLES =
            new Phrases(ROWS.stream().flatMap(wall -> wall.titles().stream()).toList());

    private static final Phrases PHRASES =
            new Phrases(ROWS.stream().flatMap(wall -> wall.phrases().stream()).toList());

    private Walls() {}

    /**
     * A page as all kinds look at it.
     *
     * @param headlines of the page, lower case
     * @param titles of any kind that these contain
     * @param phrases of any kind that its text contains
     * @param stories how many words of stories its body holds
     */
    record Page(Sighting seen, String headlines, Set<String> titles, Set<String> phrases, int stories) {

        static Page of(Sighting seen) {
            String headlines = seen.headlines();
            return new Page(
                    seen,
                    headlines,
                    TITLES.in(headlines),
                    PHRASES.in(seen.text().all()),
                    WallWords.ofStories().in(seen.text().story()).size());
        }
    }

    /**
     * One kind of page.
     *
     * @param most most words of body that such a page can have
     * @param needed how many different phrases make sure of it, in a short text; a mark and a title count as two, a title
     *     that is all of a headline as four, a word three quarters
     * @param marks the elements by which the makers of such pages are known; empty where no element tells
     * @param holders the elements in which such pages say all that they say; empty where there are none
     * @param titles what one of its headlines contains
     * @param phrases what its text contains
     * @param words how all words of these begin, and those of {@link WallWords}
     */
    record Wall(
            Reason reason,
            int most,
            int needed,
            Optional<Evaluator> marks,
            Optional<Evaluator> holders,
            List<String> titles,
            List<String> phrases,
            Set<String> words) {

        /** One phrase more for so many words: a story about such pages quotes a few of them in much text. */
        private static final int WORDS_A_PHRASE = 20;

        /** A page that has a date or declares to be an article must be little else than such phrases. */
        private static final int WORDS_A_PHRASE_DECLARED = 12;

        /** With these servers answer what they take for a program; one sign more is enough then. */
        private static final Set<Integer> REFUSALS = Set.of(401, 403, 405, 406, 429, 503);

        /** What one word counts; docs/adr/0007 has how near articles come to what it takes. */
        private static final double WORD = .75;

        /** So many phrases more are needed where none is found and no title, but words only. */
        private static final int WORDS_ONLY = 1;

        /** So many more where the reader has nothing to press or to fill in: a note about such a page has none either. */
        private static final int QUIET = 1;

        /** Of a page that has no more than so many times the words of its text, all belongs to it: the buttons, too. */
        private static final double ALONE = 2;

        /** With so many signs it counts as another that a text speaks to its reader. */
        private static final int ADDRESSED = 2;

        /** What stands around articles, too: banners about cookies, forms to log in. */
        private static final Set<Reason> AROUND = Set.of(Reason.CONSENT_WALL, Reason.LOGIN_PAGE);

        /** A text of no more words than this need not say it in a title, too. */
        private static final int SHORT = 40;

        /** The share of a headline that a title takes of one that says nothing else. */
        private static final double WHOLE = .5;

        /** So many words are told. */
        private static final int SHOWN = 3;

        /** What makes sure of it, as a sentence about the page goes on; empty when nothing does. */
        Optional<String> says(Page page) {
            Sighting seen = page.seen();
            Signs signs = signs(page);
            boolean named = seen.speaksOfAddress(words);
            int enough = enough(page, signs, named);
            if ((signs.said || signs.mark.isPresent() && isRefused(seen)) && signs.weight() >= enough) {
                return signs.told();
            }
            return (seen.page() || seen.isNote()) && !named && !seen.saysArticle() && !isSigned(seen)
                    ? speaks(page, signs, enough)
                    : Optional.empty();
        }

        /** The element in which the body stands, as a sentence about the text goes on: what it says there is not asked. */
        Optional<String> holds(Sighting seen) {
            return holders.flatMap(seen::holder).map(element -> "stands in " + element);
        }

        private Signs signs(Page page) {
            Sighting seen = page.seen();
            String story = seen.text().story(); // what stands only around it says nothing of a page that has one
            List<String> all = said(page);
            List<String> found = all.stream() // a phrase inside another says nothing more
                    .filter(phrase -> all.stream().noneMatch(other -> !other.equals(phrase) && other.contains(phrase)))
                    .toList();
            Optional<String> title =
                    titles.stream().filter(page.titles()::contains).findFirst();
            boolean said =
                    story.isEmpty() || title.isPresent() || found.stream().anyMatch(own(story)::contains);
            boolean whole = title.isPresent()
                    && reason != Reason.INDEX_PAGE
                    && page.headlines().lines().anyMatch(line -> titles.stream()
                            .anyMatch(words -> words.length() >= WHOLE * line.length() && line.contains(words)));
            List<String> more = whole || reason != Reason.BOT_WALL
                    ? found
                    : found.stream() // what a headline of more words says is one sign, though the text begins with it
                            .filter(phrase -> title.filter(words -> words.contains(phrase))
                                    .isEmpty())
                            .toList();
            return new Signs(title, whole, marks.flatMap(seen::mark), more, said);
        }

        private List<String> said(Page page) {
            List<String> held =
                    phrases.stream().filter(page.phrases()::contains).toList();
            return held.isEmpty()
                    ? held
                    : held.stream()
                            .filter(own(page.seen().text().all())::contains)
                            .toList();
        }

        /** What a text says itself: others say what a page without a button quotes. */
        private String own(String text) {
            return reason == Reason.ERROR_PAGE ? Sighting.unquoted(text) : text;
        }

        private int enough(Page page, Signs signs, boolean named) {
            Sighting seen = page.seen();
            if (isRefused(seen)) {
                return 1;
            }
            boolean telling = signs.mark.isPresent() && reason != Reason.LOGIN_PAGE; // any page may have such a form
            boolean dated = !telling
                    && seen.metadata().datePublished().isPresent()
                    && (reason != Reason.INDEX_PAGE || seen.saysArticle()); // a list shows the days of others
            int told = telling ? 0 : (int) Math.ceil(WORD * stories(page));
            int per = seen.declaredArticle() && seen.saysArticle() || dated || named && !telling
                    ? WORDS_A_PHRASE_DECLARED
                    : WORDS_A_PHRASE;
            return Math.max(needed, seen.bodyWords() / per) + told;
        }

        /** How many words of stories the text holds; a list is of such, and is known by other things. */
        private int stories(Page page) {
            return reason == Reason.INDEX_PAGE ? 0 : page.stories();
        }

        private boolean isRefused(Sighting seen) {
            return reason == Reason.BOT_WALL
                    && seen.httpStatus().filter(REFUSALS::contains).isPresent();
        }

        /** Whether the page shows who wrote it, and when: nobody signs a question for programs, and many write of such. */
        private boolean isSigned(Sighting seen) {
            return reason == Reason.BOT_WALL
                    && !isRefused(seen)
                    && seen.metadata().authors().isPresent()
                    && seen.metadata().datePublished().isPresent();
        }

        /** Whether its words make up for what phrases are wanting. */
        private Optional<String> speaks(Page page, Signs signs, int enough) {
            Sighting seen = page.seen();
            String story = seen.text().story();
            boolean alone = !AROUND.contains(reason) && seen.visibleWords() <= ALONE * seen.bodyWords();
            String text = page.headlines() + "\n"
                    + own(alone || story.isEmpty() ? seen.text().all() : story);
            WallWords words = WallWords.of(reason);
            List<String> begun = List.copyOf(words.in(text));
            int called =
                    signs.title.isPresent() ? 0 : words.in(page.headlines()).size();
            boolean brief = !story.isEmpty() && seen.bodyWords() <= SHORT;
            boolean only = signs.weight() == 0 && (called == 0 && !brief || isRefused(seen));
            boolean addressed = !AROUND.contains(reason)
                    && reason != Reason.BOT_WALL // asked first, and other walls speak of robots, too
                    && signs.weight() + begun.size() >= ADDRESSED
                    && stories(page) == 0
                    && seen.addressesReader();
            boolean quiet = !isRefused(seen) && !(seen.page() && seen.asks()) && !addressed;
            return (signs.said ? signs.weight() : 0) + WORD * (begun.size() + called + (addressed ? 1 : 0))
                            >= enough + (only ? WORDS_ONLY : 0) + (quiet ? QUIET : 0)
                    ? Optional.of("speaks of " + String.join(", ", begun.subList(0, Math.min(begun.size(), SHOWN))))
                    : Optional.empty();
        }
    }

    /**
     * What a page has of a kind.
     *
     * @param whole whether a headline says nothing but a title
     * @param said whether it says so itself, and not only what stands around its story
     */
    private record Signs(
            Optional<String> title, boolean whole, Optional<String> mark, List<String> phrases, boolean said) {

        private static final int MARK = 2;
        private static final int TITLE = 2;
        private static final int WHOLE_TITLE = 4;

        int weight() {
            return phrases.size()
                    + (whole ? WHOLE_TITLE : title.isPresent() ? TITLE : 0)
                    + (mark.isPresent() ? MARK : 0);
        }

        Optional<String> told() {
            return title.or(() -> phrases.stream().findFirst())
                    .map(phrase -> "says “" + phrase + "”")
                    .or(() -> mark.map(element -> "holds " + element));
        }
    }

    /** The kinds, each from its line {@code wall} to the next. */
    private static List<Wall> kinds(List<List<String>> lines) {
        List<Wall> kinds = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).get(0).equals("wall")) {
                kinds.add(kind(lines.subList(start, i)));
                start = i;
            }
        }
        return List.copyOf(kinds);
    }

    private static Wall kind(List<List<String>> lines) {
        List<String> wall = lines.get(0);
        Reason reason = Reason.valueOf(wall.get(1));
        List<String> titles = all("title", lines).toList();
        List<String> phrases = all("phrase", lines).toList();
        return new Wall(
                reason,
                Integer.parseInt(wall.get(2)),
                Integer.parseInt(wall.get(3)),
                query("mark", lines),
                query("holder", lines),
                titles,
                phrases,
                Sighting.beginnings(
                        Stream.of(titles, phrases, WallWords.of(reason).all()).flatMap(List::stream)));
    }

    private static Optional<Evaluator> query(String word, List<List<String>> lines) {
        List<String> queries = all(word, lines).toList();
        return queries.isEmpty() ? Optional.empty() : Optional.of(QueryParser.parse(String.join(", ", queries)));
    }

    private static Stream<String> all(String word, List<List<String>> lines) {
        return lines.stream().filter(line -> line.get(0).equals(word)).map(line -> line.get(1));
    }
}
