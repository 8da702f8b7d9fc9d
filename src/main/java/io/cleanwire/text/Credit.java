package io.cleanwire.text;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one line of credit says: who wrote the story, when it appeared, when it was changed. */
final class Credit {

    /** Longer lines are no credit. */
    static final int LONGEST = 200;

    private static final int LONGEST_DATED = 90;

    private static final String UPDATED =
            "(?:last |zuletzt )?(?:updated|modified|edited|aktualisiert|geändert|mise? à jour"
                    + "|modifié|actualizado|modificado|última actualización|atualizad[oa]|aggiornato|bijgewerkt|uppdaterad"
                    + "|opdateret|oppdatert|päivitetty|muokattu|aktualizacja|aktualizováno|aktualizované|frissítve|actualizat"
                    + "|ενημέρωση|ažurirano|обновлено|оновлено|güncelleme|diperbarui|cập nhật)";

    private static final Pattern UPDATE = Pattern.compile("^" + UPDATED + "\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LABEL = Pattern.compile(
            "^(?:" + UPDATED
                    + "|(?:first |originally |zuerst )?(?:published|posted|created|date|veröffentlicht|erschienen"
                    + "|erstellt|publiziert|datum|stand|publié|posté|publication|publicado|creado|fecha|pubblicato"
                    + "|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|utworzono|publikováno"
                    + "|publikované|megjelent|közzétéve|publicat|objavljeno|опубликовано|опубліковано|giriş|yayınlanma"
                    + "|oluşturulma|δημοσίευση))"
                    + "(?: ?: ?| )(?:(?:on|am|le|el|at) )?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN = Pattern.compile(
            " ?[|•·] ?|[;,]? (?:[-–—] )?(?<!last |zuletzt )(?=" + UPDATED + "\\b)", Pattern.UNICODE_CHARACTER_CLASS);

    /** A date and how long the story is, or a label and the number that the page has: nothing that a title says. */
    private static final Pattern COUNTED =
            Pattern.compile("(.{6,40}) [|•·–—-] \\p{Nd}{1,3} \\p{L}[^\\p{Nd}]{0,20}|[\\p{L} ]{2,20} ?: ?\\p{Nd}{4,12}");

    private static final Pattern LIFETIME = Pattern.compile(" [-–—] ");

    /** Inside "posted on a day by somebody". */
    private static final Pattern BY = Pattern.compile(
            " (?:by|von|par|por|av|af|door|przez|oleh|bởi|автором|автор|від|από|autorius|autorė|gan|nga|deur|על ידי|מאת|توسط|بواسطة|gant|(?<=\\d{4} )(?:d[aei]|le|od|от)) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where a date is glued to the name before it: {@code Jane DoeMar 5, 2025}. */
    private static final Pattern GLUED_DATE = Pattern.compile(
            "(?<=\\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? [0-9]{1,2}, [0-9]{4})");

    private static final Pattern GLUED_BY = Pattern.compile("^By(?=\\p{Lu}\\p{Ll})");

    /** The label of the date glued to the name before it: {@code Jane DoePosted on March 5, 2025}. */
    private static final Pattern GLUED_LABEL = Pattern.compile("(?<=\\p{Ll})(?=(?:Posted|Published|Updated) ?on\\b)");

    /** What follows the names: the section, the time of day. */
    private static final Pattern FILED = Pattern.compile(
            "(?s) (?:in|dans|im|under|unter) .*| [^ ]{1,7} [0-9]{1,2}[:.][0-9]{2}.*|, \\p{Ll}.*| ?[|•·] .*"
                    + "| (?:den|am|le|el|il|op|em|dne|dňa|dnia|в|от) [0-9].*| [0-9]{1,4} \\p{L}.*| (?iu:leave a comment|leave a reply|kommentar schreiben|laisser un commentaire"
                    + "|deja un comentario|lascia un commento|deixe um comentário)");

    /** Where the reporter was, behind the name: "By Jane Doe at Mill Lane". */
    private static final Pattern PLACE =
            Pattern.compile("^([Bb]y \\p{Lu}[^ ]{1,20} \\p{Lu}[^ ]{1,20}) (?:at|in) \\p{Lu}[^.!?,;]{1,40}$");

    /** Between a name and a date on one line; a label begins a part of its own. */
    private static final Pattern PARTS = Pattern.compile(" ?[|•·] ?| [–—-] | (?=[\\p{L} ]{2,20}: )");

    private static final Pattern DATED_PARTS = Pattern.compile(" [|•·] ");

    private static final int MOST_DATED_WORDS = 7;

    private static final Pattern SIGNED = Pattern.compile(
            "(?:by|von|par|por|di|door|av|af|od|przez|автор:?) (?=[\\p{N}_.-]{0,20}\\p{L})([\\p{L}\\p{N}_.-]{2,20})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Credit() {}

    /** The names, when the line is a byline, with a date behind it or not; empty when it is none. */
    static Optional<List<String>> byline(String text) {
        if (!mayBeGlued(text)) {
            return PersonNames.byline(text);
        }
        String by = GLUED_BY.matcher(text).replaceFirst("By ");
        String label = GLUED_LABEL.matcher(by).replaceFirst(" ");
        String bare = GLUED_DATE.matcher(label).replaceFirst(" ");
        Matcher placed = PLACE.matcher(bare);
        return PersonNames.byline(bare)
                .or(() -> placed.matches() ? PersonNames.byline(placed.group(1)) : Optional.empty());
    }

    /** The same of a line. */
    static Optional<List<String>> byline(Line line) {
        return mayBeGlued(line.text()) ? byline(line.text()) : line.byline();
    }

    private static boolean mayBeGlued(String text) {
        return text.length() <= LONGEST && (text.startsWith("By") || text.startsWith("Author"));
    }

    /** The names that stand in one line with a date: "Jane Doe | 3 March 2020", "3 March 2020 Author: Jane Doe". */
    static Optional<List<String>> beside(String dated) {
        List<String> parts = List.of(PARTS.split(dated, 6));
        return parts.stream()
                .flatMap(part -> PersonNames.byline(part).stream())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> signed(parts.get(0)))
                .or(() -> parts.stream()
                        .flatMap(part -> PersonNames.allWritten(PersonNames.unsigned(part)).stream())
                        .findFirst())
                .or(() -> BY.splitAsStream(dated)
                        .skip(1)
                        .flatMap(behind ->
                                PersonNames.allWritten(FILED.matcher(behind).replaceFirst("")).stream())
                        .findFirst())
                .or(() -> parts.stream().flatMap(part -> signed(part).stream()).findFirst())
                .or(() -> parts.size() < 2
                        ? Optional.empty()
                        : parts.stream()
                                .flatMap(part -> PersonNames.perhapsWritten(part).stream())
                                .map(List::of)
                                .findFirst());
    }

    /** The one word that somebody signs with, which beside a date is enough: "par Marie"; empty when there is none. */
    static Optional<List<String>> signed(String text) {
        Matcher signed = SIGNED.matcher(text);
        return signed.matches() ? Optional.of(List.of(signed.group(1))) : Optional.empty();
    }

    /** The names in a line that credits somebody, such as "Posted on March 3, 2020 by Jane Doe"; empty when none. */
    static Optional<List<String>> names(Line line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<List<String>> names = byline(line);
        Matcher by = BY.matcher(text);
        // the form of the line says that this is a name, so one word is enough
        if (names.isPresent() || !by.find()) {
            return names.or(() -> SignedForms.names(line));
        }
        boolean afterYear = by.start() >= 4 && Character.isDigit(text.charAt(by.start() - 1));
        return line.entry().isEmpty()
                        && !(afterYear
                                && DateText.find(text.substring(0, by.start())).isPresent())
                ? names
                : PersonNames.byline(
                        "by: " + FILED.matcher(text.substring(by.end())).replaceFirst(""));
    }

    /** Whether the line is dates with their labels and nothing else: "Published: March 3, 2020 | Updated: …". */
    static boolean isDateline(String text) {
        if (text.length() > LONGEST || !hasDigit(text)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!LABEL.matcher(lower).lookingAt()) {
            return false;
        }
        String[] parts = BETWEEN.split(lower, 4);
        for (String part : parts) {
            Matcher label = LABEL.matcher(part);
            if (!label.lookingAt()
                    || DateText.parse(part.substring(label.end())).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether each part of the text is a day and a word or two about it: "29.10.2021 6:45 • Päivitetty 29.10.2021 8:02". */
    static boolean areDates(String text) {
        if (text.length() > LONGEST_DATED || !DATED_PARTS.matcher(text).find()) {
            return false;
        }
        for (String part : DATED_PARTS.split(text, 4)) {
            boolean dated = hasDigit(part)
                    && part.split(" ", -1).length <= MOST_DATED_WORDS
                    && DateText.find(part).isPresent();
            if (!dated) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is a date and nothing else; no date is without a digit. */
    static boolean isDate(String text) {
        return hasDigit(text) && DateText.parse(text).isPresent();
    }

    /** Whether the text is a word or two, a colon and a day: "Reviewed: January 21, 2026". */
    static boolean isLabelledDate(String text) {
        int colon = text.length() <= LONGEST_DATED ? text.indexOf(": ") : -1;
        return colon > 0 && isDate(text.substring(colon + 2));
    }

    /** Whether the text is two days and a dash between them, as they stand below the name of somebody who died. */
    static boolean isLifetime(String text) {
        String[] days = text.length() <= LONGEST_DATED && hasDigit(text) ? LIFETIME.split(text, 3) : new String[0];
        return days.length == 2 && isDate(days[0]) && isDate(days[1]);
    }

    /** Whether the text is a date and a number of minutes, or a label and a number of four digits and more. */
    static boolean isCounted(String text) {
        Matcher counted = COUNTED.matcher(text);
        return hasDigit(text) && counted.matches() && (counted.group(1) == null || isDate(counted.group(1)));
    }

    /** Whether there is a date in the line, and little else. */
    static boolean hasDate(Line line) {
        String text = line.text();
        return !line.prose()
                && (text.length() <= LONGEST_DATED || isLabelled(text))
                && !isLifetime(text)
                && line.holdsDate();
    }

    /** Whether a line that begins by saying that a day comes next goes on to name somebody. */
    static boolean datesAndNames(Line line) {
        return isLabelled(line.text()) && line.holdsDate() && names(line).isPresent();
    }

    private static boolean isLabelled(String text) {
        return text.length() <= LONGEST
                && LABEL.matcher(text.toLowerCase(Locale.ROOT)).lookingAt();
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The part of a dateline that says when the story appeared; the whole line where none says more. */
    static String published(String text) {
        if (text.length() > LONGEST || !isDateline(text)) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher between = BETWEEN.matcher(lower);
        int from = 0;
        while (isUpdate(lower.substring(from)) && between.find()) {
            from = between.end();
        }
        return isUpdate(lower.substring(from)) ? text : text.substring(from);
    }

    static boolean isUpdate(String text) {
        return UPDATE.matcher(text.toLowerCase(Locale.ROOT)).lookingAt();
    }
}
