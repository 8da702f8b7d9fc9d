package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where, and often when, a story was filed: {@code BERLIN, March 3 (Reuters)} as it stands before the first sentence. */
final class Dateline {

    private static final List<String> DECLARED = List.of("jsonld:dateline", "microdata:dateline");

    /** So much of the text is looked at. */
    private static final int START = 120;

    private static final int MOST_WORDS = 10;

    /** What stands before a dash that has blanks around it, or before a long one. */
    private static final Pattern HEAD = Pattern.compile("^([^?!:;–—\\n]{2,80}?) ?(?:[–—]| --? )");

    /** A place in capitals, alone or before a comma or a bracket: {@code NEW YORK, March 3}, not {@code NATO will}. */
    private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}[\\p{Lu}'’. -]{2,40}(?:,.*|\\(.*)?$");

    /** What makes sure that a word in capitals is a place and no acronym: a date or an agency after it. */
    private static final Pattern ENDING = Pattern.compile("[,)]");

    /** What stands in capitals before a dash and is no place, as keys. */
    private static final Set<String> LABELS = Set.of(
            "analysis",
            "breaking",
            "breaking news",
            "comment",
            "editorial",
            "exclusive",
            "live",
            "opinion",
            "photos",
            "review",
            "update",
            "updated",
            "video",
            "watch");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,40})\\)$");

    private Dateline() {}

    static Optional<Evidence<String>> read(Sources sources) {
        Optional<Evidence<String>> declared = DECLARED.stream()
                .flatMap(source -> sources.page().first(source).flatMap(Lengths::line).stream()
                        .map(text -> Evidence.of(text, source, 0.9)))
                .findFirst();
        return declared.or(() -> head(sources.facts().bodyText())
                .map(text ->
                        Evidence.of(text, "text:dateline", ENDING.matcher(text).find() ? 0.8 : 0.6)));
    }

    static Optional<String> head(String body) {
        Matcher head = HEAD.matcher(body.substring(0, Math.min(START, body.length())));
        if (!head.find()) {
            return Optional.empty();
        }
        String text = Text.line(head.group(1));
        boolean place = CAPITALS.matcher(text).matches() || agency(text).isPresent();
        return place && !LABELS.contains(Text.key(text)) && Text.words(text) <= MOST_WORDS
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The agency that a dateline names in brackets. */
    static Optional<String> agency(String dateline) {
        Matcher bracket = BRACKET.matcher(dateline);
        return bracket.find() ? Agencies.called(bracket.group(1).strip()) : Optional.empty();
    }
}
