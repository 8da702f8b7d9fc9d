package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Titles;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines around the headline: a byline, and the date the reader sees. */
final class NearHeadline {

    private static final int BEFORE = 4;
    private static final int AFTER = 30;
    private static final int BYLINE_AFTER = 20;
    private static final int LONGEST_BYLINE = 160;

    /** Lines in which the title is looked for when no heading is marked as one. */
    private static final int BEGINNING = 400;

    /** Words before a date of change. */
    static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|edited|revised|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|atualizad[oa]"
                    + "|aggiornat[oa]|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|oppdatert|uppdaterad|opdateret|päivitetty|frissítve"
                    + "|обновлено|оновлено|güncelle\\p{L}*|更新)");

    private NearHeadline() {}

    static void read(Lines lines, int heading, Candidates found) {
        int anchor = heading >= 0 ? heading : titleLine(lines, found);
        if (anchor < 0) {
            return;
        }
        found.headingAt(anchor);
        byline(lines, anchor, found);
        if (!date(lines, anchor, anchor + AFTER, found)) {
            date(lines, Math.max(0, anchor - BEFORE), anchor, found);
        }
    }

    private static int titleLine(Lines lines, Candidates found) {
        Optional<String> title = found.first("meta:og:title").or(() -> found.first("dom:title"));
        if (title.isEmpty()) {
            return -1;
        }
        Titles.Likeness like = Titles.like(title.get());
        for (int i = 0; i < Math.min(lines.size(), BEGINNING); i++) {
            if (!lines.isFurniture(i) && like.test(lines.text(i))) {
                return i;
            }
        }
        return -1;
    }

    private static void byline(Lines lines, int anchor, Candidates found) {
        for (int i = anchor + 1; i < Math.min(anchor + BYLINE_AFTER, lines.size()); i++) {
            String text = lines.isFurniture(i) ? "" : lines.text(i);
            if (text.isEmpty() || text.length() > LONGEST_BYLINE) {
                continue;
            }
            Optional<List<String>> names = PersonNames.byline(text);
            if (names.isPresent() && !names.get().isEmpty()) {
                found.add("dom:byline-text", text);
                int line = i;
                names.get()
                        .forEach(name -> found.add(new AuthorClaim("dom:byline", name, false, Optional.empty(), line)));
                return;
            }
        }
    }

    private static boolean date(Lines lines, int from, int to, Candidates found) {
        boolean hit = false;
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            String text = lines.isFurniture(i) ? "" : lines.text(i);
            if (text.length() > Lines.MAX_LENGTH || DateText.find(text).isEmpty()) {
                continue;
            }
            int word = firstChange(text);
            if (word < 0 || word > 3 && DateText.find(text.substring(0, word)).isPresent()) {
                found.add("dom:near-h1", word < 0 ? text : text.substring(0, word));
                return true;
            }
            if (!hit) {
                found.add("dom:near-h1-modified", text);
                hit = true;
            }
        }
        return false;
    }

    private static int firstChange(String text) {
        var m = CHANGED.matcher(text);
        return m.find() ? m.start() : -1;
    }
}
