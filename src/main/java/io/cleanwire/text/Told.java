package io.cleanwire.text;

import io.cleanwire.model.Clues;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the lines of a text told so far of who wrote it and when it appeared; the first who says so is believed. */
final class Told {

    private final Draft draft;

    /** The letters of the site's own name in its address; empty when there is none. */
    private final String site;

    private List<String> authors = List.of();
    private Optional<String> byline = Optional.empty();
    private Optional<String> dateline = Optional.empty();

    Told(Draft draft, String url) {
        this.draft = draft;
        site = letters(Urls.registrableDomain(url).orElse("").replaceFirst("[.].{0,80}", ""));
    }

    boolean namesNobody() {
        return authors.isEmpty();
    }

    List<String> authors() {
        return authors;
    }

    boolean tellsNoDate() {
        return dateline.isEmpty();
    }

    /** Whether that line told the date. */
    boolean isDateline(String text) {
        return dateline.filter(text::equals).isPresent();
    }

    void remember(String text, List<String> names) {
        if (byline.isEmpty() || authors.isEmpty()) {
            byline = Optional.of(text);
            authors = names;
        }
    }

    /** Names that stand in no line of their own. */
    void rememberNames(List<String> names) {
        authors = names;
    }

    /** A line with a date; one that says when the story appeared goes before one that says when it was changed. */
    void rememberDate(String text) {
        String published = Credit.published(text);
        if (DateText.find(published).isPresent()
                && (dateline.isEmpty() || Credit.isUpdate(dateline.get()) && !Credit.isUpdate(published))) {
            dateline = Optional.of(published);
        }
    }

    /** A line that is a date as it stands. */
    void rememberDateline(String text) {
        dateline = Optional.of(text);
    }

    /** Takes the line out that names the authors, unless it is something else, or names the site. */
    void takeNames(int at, Optional<List<String>> names) {
        String text = draft.line(at).text();
        boolean free = draft.isKept(at) && draft.line(at).entry().isEmpty();
        names.filter(found -> free && found.stream().noneMatch(this::isSite)).ifPresent(found -> {
            remember(text, found);
            draft.remove(at, "byline", RemovalReason.BYLINE);
        });
    }

    boolean isSite(String name) {
        String letters = letters(name);
        return !site.isEmpty() && (site.contains(letters) || letters.contains(site));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    Clues clues(Optional<String> title) {
        return new Clues(title, authors, byline, dateline);
    }
}
