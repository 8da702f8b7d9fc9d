package io.cleanwire.text;

import io.cleanwire.normalise.PersonNames;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in the holes of forms that say who posted, in languages in which no word before the name does. */
final class SignedForms {

    private static final Set<String> ROWS = Set.of("bl.posted_by", "dr.submitted", "wp.published_by");

    private static final Pattern HOLE = Pattern.compile("%s");

    /** By the row they belong to, in the order of the catalogue that ships. */
    private static final Map<String, List<Pattern>> FORMS = Catalogue.standard().rows().stream()
            .filter(row -> ROWS.contains(row.id()))
            .collect(Collectors.toMap(Row::id, SignedForms::patterns));

    private SignedForms() {}

    /** The names, when the catalogue knows the line as one of those forms; empty when not. */
    static Optional<List<String>> names(Line line) {
        return line.entry().stream()
                .flatMap(entry -> FORMS.getOrDefault(entry.id(), List.of()).stream())
                .map(form -> form.matcher(line.text()))
                .filter(Matcher::matches)
                .flatMap(match -> filled(match).stream())
                .findFirst();
    }

    private static List<Pattern> patterns(Row row) {
        return row.forms().stream()
                .map(Row.Form::words)
                .filter(words -> words.contains("%s"))
                .map(SignedForms::pattern)
                .toList();
    }

    private static Pattern pattern(String form) {
        String holes = HOLE.splitAsStream(form + " ")
                .map(String::stripTrailing)
                .map(words -> words.isEmpty() ? "" : Pattern.quote(words))
                .collect(Collectors.joining(" ?(.{1,90}?)"));
        return Pattern.compile(" ?" + holes + " ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first hole that holds no day and no time. */
    private static Optional<List<String>> filled(Matcher match) {
        for (int hole = 1; hole <= match.groupCount(); hole++) {
            String words = match.group(hole).strip();
            Optional<List<String>> names =
                    Credit.hasDigit(words) ? Optional.empty() : PersonNames.byline("by: " + words);
            if (names.isPresent()) {
                return names;
            }
        }
        return Optional.empty();
    }
}
