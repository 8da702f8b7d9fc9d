package io.cleanwire.intake;

import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.normalise.Urls;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a page as services hand it on that read pages for language models: a line for each fact, {@code Title: …}, {@code URL
 * Source: …}, then {@code Markdown Content:}, and below it the text.
 */
final class ReaderText {

    private static final byte[] BEGINNING = "Title: ".getBytes(StandardCharsets.US_ASCII);

    private static final String TITLE = "title";
    private static final String SOURCE = "url source";
    private static final String CONTENT = "markdown content";

    /** Such a head is shorter, with an empty line between any two facts. */
    private static final int MOST_LINES = 24;

    private static final int LONGEST_HEAD = 1 << 13;

    private ReaderText() {}

    /** The text and its facts; empty for any other text. */
    static Optional<Contents> read(byte[] bytes, RawRecord raw) {
        if (bytes.length < BEGINNING.length
                || !Arrays.equals(bytes, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length)) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.UTF_8);
        Map<String, String> facts = new HashMap<>();
        int at = 0;
        for (int line = 0; line < MOST_LINES && !facts.containsKey(CONTENT); line++) {
            int end = head.indexOf('\n', at);
            if (end < 0 || !isFact(head.substring(at, end).strip(), facts)) {
                return Optional.empty();
            }
            at = end + 1;
        }
        Optional<String> url = Optional.ofNullable(facts.get(SOURCE)).flatMap(Urls::http);
        if (!facts.containsKey(CONTENT) || url.isEmpty()) {
            return Optional.empty();
        }
        int from = head.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        byte[] text = Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
        return Optional.of(
                new Contents(text, false, MediaType.of("text/plain"), "", facts(facts, url, raw), "", "text"));
    }

    /** Files what a line of the head says; whether it is one. */
    private static boolean isFact(String line, Map<String, String> facts) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return line.isEmpty();
        }
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        facts.putIfAbsent(name, line.substring(colon + 1).strip());
        return !name.isEmpty() && Character.isLetter(name.charAt(0));
    }

    private static Facts facts(Map<String, String> said, Optional<String> url, RawRecord raw) {
        Facts headers = Facts.ofHeaders(raw);
        Hints hints = new Hints(
                "hint",
                Optional.ofNullable(said.get(TITLE)),
                List.of(),
                Optional.ofNullable(said.get("published time")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        return new Facts(url.or(headers::url), headers.source(), hints);
    }
}
