package io.cleanwire.cleaner;

import io.cleanwire.model.Article.Status;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.PageFacts;
import io.cleanwire.model.Quality.Access;
import io.cleanwire.model.Quality.PageType;
import io.cleanwire.model.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a payload is an article, and how complete it is. The first row that applies decides; a publisher's statement
 * about access is evidence for the reader and never rejects.
 *
 * @param rejected why it is no article; empty for an article
 * @param detail one sentence for a person, empty for an article
 */
record Verdict(
        Optional<Reason> rejected,
        String detail,
        Status status,
        PageType pageType,
        Access access,
        List<String> accessEvidence) {

    /** Fewer words than these are no article. */
    private static final int TOO_SHORT = 12;

    /** Fewer words than these make a record thin. */
    private static final int THIN = 60;

    /** With these a server asks who is there. */
    private static final Set<Integer> ASKS_WHO = Set.of(401, 403);

    private static final int TEASERS = 12;

    /** So many are many on a page with little else. */
    private static final int FEW_TEASERS = 4;

    /** So many weak signs of a list are enough. */
    private static final int SIGNS = 2;

    /** As many words as these are a story, whatever its page says of itself. */
    private static final int LISTED = 150;

    /** Of a page without a story so many links make a list. */
    private static final int LEADS = 12;

    /** More words are no list of records. */
    private static final int RECORDS = 1000;

    /** More words are no dialog, with all its purposes and partners. */
    private static final int DIALOG = 1000;

    /** More words are no wall, and no flattened one. */
    private static final int WALL = 260;

    private static final int WALL_OF_TEXT = 120;

    /** A page before an article is little but itself: at most so many times the words of its own text. */
    private static final int PAGE = 6;

    /** An article that is a list of links still has so many paragraphs of its own. */
    private static final int STORY_PROSE = 5;

    /** The share of a text in cells, entries and headings that makes it a table of something. */
    private static final double ENTRIES = .6;

    /** The same beside a date: results have one, too. */
    private static final double ENTRIES_DATED = .9;

    private record Rejection(Reason reason, String detail) {}

    static Verdict of(Sighting seen) {
        Optional<Rejection> rejection = rejection(seen);
        Paywall paywall = Paywall.of(seen);
        return new Verdict(
                rejection.map(Rejection::reason),
                rejection.map(Rejection::detail).orElse(""),
                status(seen, paywall),
                rejection.map(found -> pageType(found.reason())).orElseGet(() -> articleType(seen, paywall)),
                access(seen, paywall),
                because(seen, paywall));
    }

    /** The first that applies. */
    private static Optional<Rejection> rejection(Sighting seen) {
        Optional<Walls.Page> page = mayBeWall(seen) ? Optional.of(Walls.Page.of(seen)) : Optional.empty();
        return byBotWall(page)
                .or(() -> byStatus(seen, page))
                .or(() -> byWall(seen, page))
                .or(() -> byIndex(seen))
                .or(() -> byKind(seen))
                .or(() -> byEmptiness(seen))
                .or(() -> byLength(seen));
    }

    private static Access access(Sighting seen, Paywall paywall) {
        if (paywall.isStated()) {
            return Access.SUBSCRIBER;
        }
        if (isMetered(seen)) {
            return Access.METERED;
        }
        boolean free =
                seen.metadata().isAccessibleForFree().map(Evidence::value).orElse(false);
        return free ? Access.FREE : Access.UNKNOWN;
    }

    /** So many articles may be read for nothing. */
    private static boolean isMetered(Sighting seen) {
        return seen.metadata()
                .contentTier()
                .filter(tier -> tier.value().equals("metered"))
                .isPresent();
    }

    /** The declaration, whichever way it goes, and what else was found. */
    private static List<String> because(Sighting seen, Paywall paywall) {
        return Stream.of(
                        seen.metadata().isAccessibleForFree().stream().map(Evidence::source),
                        seen.metadata().contentTier().stream().map(Evidence::source),
                        paywall.sources().stream())
                .flatMap(sources -> sources)
                .distinct()
                .toList();
    }

    private static Optional<Rejection> byStatus(Sighting seen, Optional<Walls.Page> page) {
        int status = seen.httpStatus().orElse(200);
        if (status == 404 || status == 410) {
            return reject(Reason.GONE, "the fetch was answered with HTTP status " + status);
        }
        if (ASKS_WHO.contains(status)) {
            Optional<Rejection> login = byLogin(seen, page);
            if (login.isPresent()) {
                return login;
            }
        }
        return status >= 400
                ? reject(Reason.ERROR_PAGE, "the fetch was answered with HTTP status " + status)
                : Optional.empty();
    }

    /** Before the status: such walls are put up with any, and what stands behind is neither gone nor broken. */
    private static Optional<Rejection> byBotWall(Optional<Walls.Page> page) {
        return byWalls(page, wall -> wall.reason() == Reason.BOT_WALL);
    }

    private static Optional<Rejection> byWall(Sighting seen, Optional<Walls.Page> page) {
        return byWalls(page, wall -> wall.reason() != Reason.BOT_WALL)
                .or(() -> byHolder(seen))
                .or(() -> seen.saysArticle() ? Optional.empty() : byPassword(seen));
    }

    /** A text that stands where a story never does, in the dialog of a maker of such, and has no word of a headline that is left. */
    private static Optional<Rejection> byHolder(Sighting seen) {
        if (seen.bodyWords() == 0 || seen.bodyWords() > DIALOG || seen.saysArticle()) {
            return Optional.empty();
        }
        return Walls.ROWS.stream()
                .flatMap(wall ->
                        wall.holds(seen).flatMap(held -> reject(wall.reason(), "the page’s text " + held)).stream())
                .findFirst();
    }

    private static Optional<Rejection> byLogin(Sighting seen, Optional<Walls.Page> page) {
        return byWalls(page, wall -> wall.reason() == Reason.LOGIN_PAGE).or(() -> byPassword(seen));
    }

    private static Optional<Rejection> byPassword(Sighting seen) {
        return seen.body().facts().passwordField() && seen.bodyWords() < THIN
                ? reject(Reason.LOGIN_PAGE, "the page asks for a password and has no story")
                : Optional.empty();
    }

    /** Walls are short, and a text without a page has nothing else to show that it is one. */
    private static boolean mayBeWall(Sighting seen) {
        return seen.bodyWords() <= (seen.page() ? WALL : WALL_OF_TEXT);
    }

    private static Optional<Rejection> byWalls(Optional<Walls.Page> page, Predicate<Walls.Wall> wanted) {
        return page.stream()
                .flatMap(looked -> Walls.ROWS.stream()
                        .filter(wanted)
                        .filter(wall -> isLittleElse(looked.seen(), wall))
                        .flatMap(wall -> wall
                                .says(looked)
                                .flatMap(sign -> reject(wall.reason(), "the page " + sign + " and little else"))
                                .stream()))
                .findFirst();
    }

    private static boolean isLittleElse(Sighting seen, Walls.Wall wall) {
        return seen.bodyWords() <= wall.most() && seen.visibleWords() <= PAGE * wall.most();
    }

    private static Optional<Rejection> byEmptiness(Sighting seen) {
        if (seen.bodyWords() > 0) {
            return Optional.empty();
        }
        Optional<Rejection> list = seen.saysArticle()
                ? Optional.empty()
                : byLeads(seen).or(() -> others("lists", seen.recordsBeside(), 1));
        return list.or(() ->
                reject(Reason.EMPTY, seen.visibleWords() == 0 ? "there is no text" : "no part of it reads as a story"));
    }

    private static Optional<Rejection> byLeads(Sighting seen) {
        return others("leads to", seen.leads(), LEADS);
    }

    /** That a page does so with others, when they are enough. */
    private static Optional<Rejection> others(String does, int count, int enough) {
        return count >= enough
                ? reject(Reason.INDEX_PAGE, "the page " + does + " " + count + " others and has no story of its own")
                : Optional.empty();
    }

    /** Many teasers and no running text to speak of; a front page even with a few paragraphs. */
    private static Optional<Rejection> byIndex(Sighting seen) {
        PageFacts facts = seen.body().facts();
        if (!seen.page()) {
            return Optional.empty();
        }
        boolean listing = facts.teasers() >= TEASERS && seen.linkShare() > .35;
        boolean little = facts.prose() == 0 || seen.bodyWords() < THIN;
        boolean links = seen.bodyLinkShare() > .5;
        boolean home = seen.isHome() && facts.teasers() >= TEASERS / 2 && seen.bodyWords() < 5 * THIN;
        if (home && !seen.declaredArticle()
                || links && facts.teasers() >= 5 && !(seen.declaredArticle() && facts.prose() >= STORY_PROSE)
                || listing
                        && little
                        && !seen.declaredArticle()
                        && !((seen.namesStory() || seen.isSigned()) && facts.prose() > 0)) {
            return reject(
                    Reason.INDEX_PAGE, "the page links to " + facts.teasers() + " others and has no story of its own");
        }
        boolean front = seen.isHome() && seen.bodyWords() < THIN && !seen.declaredArticle();
        return (front ? byLeads(seen) : Optional.<Rejection>empty())
                .or(() -> others("lists", listed(seen), 1))
                .or(() -> saysList(seen)
                        ? reject(Reason.INDEX_PAGE, "the page says that it lists others and has no story of its own")
                        : Optional.empty());
    }

    /** How many entries or records the page lists instead of a story. */
    private static int listed(Sighting seen) {
        int entries = seen.declaredArticle() ? 0 : seen.listed();
        if (entries > 0 || seen.saysArticle() || seen.bodyWords() >= RECORDS) {
            return entries;
        }
        int records = seen.records();
        return records > 0 || seen.bodyWords() >= THIN ? records : seen.recordsAbove();
    }

    /** A short text on a page that is sure to list others, or one of little more than teasers on a page that may be. */
    private static boolean saysList(Sighting seen) {
        if (seen.bodyWords() >= LISTED) {
            return false;
        }
        if (seen.isList() || seen.breaksOff()) {
            return true;
        }
        if (seen.bodyWords() >= THIN || seen.declaredArticle() || seen.namesStory()) {
            return false;
        }
        boolean links = seen.body().facts().teasers() >= FEW_TEASERS && seen.linkShare() > .33;
        int signs = seen.listSigns() + (links ? 1 : 0);
        return links && seen.bodyWords() < TOO_SHORT
                || signs >= SIGNS
                || !links && signs == SIGNS - 1 && seen.recordsBeside() > 0;
    }

    /** What tells little: things, tables of scores or programmes, forms, what a site says of itself; flattened tables. */
    private static Optional<Rejection> byKind(Sighting seen) {
        if (Makeup.tells(seen.body().blocks(), THIN)) {
            return Optional.empty();
        }
        if (seen.isKept()) {
            return reject(Reason.NOT_ARTICLE, "the page is called as those are that sites keep beside their articles");
        }
        if (!seen.page()) {
            return seen.isAnonymous() && Makeup.isTable(seen.body().blocks())
                    ? reject(Reason.NOT_ARTICLE, "the text is labels and numbers")
                    : Optional.empty();
        }
        if (seen.declaredArticle() || seen.saysArticle()) {
            return Optional.empty();
        }
        if (seen.isThing()) {
            return reject(Reason.NOT_ARTICLE, "the page is of a thing, and tells little of it");
        }
        return seen.namesStory() ? Optional.empty() : byEntries(seen).or(() -> byForm(seen));
    }

    private static Optional<Rejection> byEntries(Sighting seen) {
        int words = Makeup.entryWords(seen.body().blocks());
        double entries = seen.bodyWords() == 0 ? 0 : (double) words / seen.bodyWords();
        return seen.isAnonymous() && entries >= ENTRIES || !seen.isSigned() && entries >= ENTRIES_DATED
                ? reject(Reason.NOT_ARTICLE, "the text is cells, entries and headings")
                : Optional.empty();
    }

    private static Optional<Rejection> byForm(Sighting seen) {
        boolean silent = seen.isAnonymous()
                && seen.bodyWords() < THIN
                && WallWords.ofStories().in(seen.text().story()).isEmpty()
                && !seen.speaksOfAddress(Set.of());
        return silent && seen.standsInForm()
                ? reject(Reason.NOT_ARTICLE, "the page wants something filled in and has no story")
                : Optional.empty();
    }

    private static Optional<Rejection> byLength(Sighting seen) {
        return seen.bodyWords() < TOO_SHORT
                ? reject(Reason.TOO_SHORT, "the text has " + seen.bodyWords() + " words")
                : Optional.empty();
    }

    private static Optional<Rejection> reject(Reason reason, String detail) {
        return Optional.of(new Rejection(reason, detail));
    }

    private static Status status(Sighting seen, Paywall paywall) {
        if (seen.bodyWords() < THIN || paywall.leavesTeaser(seen.bodyWords())) {
            return Status.THIN;
        }
        boolean headline = seen.metadata().headline().isPresent();
        boolean date = seen.metadata().datePublished().isPresent();
        return headline && date ? Status.OK : Status.PARTIAL;
    }

    private static PageType pageType(Reason reason) {
        return switch (reason) {
            case BOT_WALL -> PageType.BOT_WALL;
            case CONSENT_WALL -> PageType.CONSENT_WALL;
            case ERROR_PAGE, GONE -> PageType.ERROR_PAGE;
            case INDEX_PAGE -> PageType.INDEX;
            case EMPTY, LOGIN_PAGE, NOT_ARTICLE, TOO_SHORT -> PageType.UNKNOWN;
        };
    }

    private static PageType articleType(Sighting seen, Paywall paywall) {
        String type = seen.metadata().type().map(Evidence::value).orElse("");
        if (type.toLowerCase(Locale.ROOT).contains("liveblog")
                || !seen.body().posts().isEmpty()) {
            return PageType.LIVE_BLOG;
        }
        return paywall.leavesTeaser(seen.bodyWords()) ? PageType.PAYWALL_STUB : PageType.ARTICLE;
    }
}
