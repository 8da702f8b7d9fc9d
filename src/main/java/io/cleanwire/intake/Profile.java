package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.Urls;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the records of one tool keep what we need.
 *
 * @param name of the tool, and of its form where it has several
 * @param source what its facts are called as evidence: {@code hint} or {@code feed}
 * @param when what such a record holds, all of it
 * @param places of each field, the best first
 */
record Profile(String name, String source, List<Pointer> when, Map<Field, List<Pointer>> places) {

    /** How NewsAPI and its like end what they do not give whole. */
    private static final Pattern CUT = Pattern.compile("\\s?(?:…|\\.{3})?\\s?\\[\\+[0-9]{1,7} chars\\]\\s{0,9}$");

    private static final Pattern QUOTED = Pattern.compile("'[^']{1,200}'|\"[^\"]{1,200}\"");

    /** Nobody names more authors or tags. */
    private static final int MOST = 64;

    /** What can be read; a body is one of the first four, and the first that is there is taken. */
    enum Field {
        HTML,
        BASE64,
        TEXT,
        RICH,
        URL,
        STATUS,
        FETCHED,
        TITLE,
        AUTHORS,
        PUBLISHED,
        MODIFIED,
        LANGUAGE,
        SITE,
        SECTION,
        KEYWORDS,
        IMAGE
    }

    Profile {
        when = List.copyOf(when);
        places = new EnumMap<>(places);
    }

    /**
     * The body of a record of this tool; empty when this is none, or it holds no body. A profile of no tool reads fields
     * by their names in other tongues, too.
     */
    Optional<Contents> read(JsonNode record, RawRecord raw) throws BrokenPayload {
        if (!when.stream().allMatch(pointer -> pointer.isIn(record))) {
            return Optional.empty();
        }
        JsonNode json = when.isEmpty() ? FieldNames.withUsual(record) : record;
        Optional<String> html = body(json, Field.HTML);
        if (html.isPresent()) {
            return Optional.of(decoded(html.get(), "text/html", json, raw));
        }
        Optional<String> base64 = body(json, Field.BASE64);
        if (base64.isPresent()) {
            byte[] body = Base64Text.decode(base64.get());
            return Optional.of(new Contents(body, false, MediaType.NONE, "", facts(json, raw), "", kind()));
        }
        return body(json, Field.TEXT).map(text -> {
            String whole = CUT.matcher(text).replaceFirst("");
            Contents contents = decoded(whole, "", json, raw);
            return whole.equals(text) ? contents : contents.with(Set.of(Flag.TRUNCATED));
        });
    }

    /** The same of a record whose body is an object or a list: the pieces of an editor. */
    Optional<Contents> readRich(JsonNode record, RawRecord raw) {
        JsonNode json = when.isEmpty() ? FieldNames.withUsual(record) : record;
        return places.getOrDefault(Field.RICH, List.of()).stream()
                .filter(pointer -> when.stream().allMatch(needed -> needed.isIn(record)))
                .flatMap(pointer -> pointer.pieces(json).stream())
                .findFirst()
                .map(pieces -> {
                    String title = text(json, Field.TITLE).orElse("");
                    return decoded(Pieces.page(pieces, title), "text/html", json, raw);
                });
    }

    private Contents decoded(String body, String type, JsonNode json, RawRecord raw) {
        Optional<byte[]> page = Base64Text.page(body);
        if (page.isPresent()) {
            return new Contents(page.get(), false, MediaType.NONE, "", facts(json, raw), "", kind());
        }
        byte[] bytes = Sniff.withoutEscapes(body).getBytes(StandardCharsets.UTF_8);
        return new Contents(bytes, true, MediaType.of(type), "", facts(json, raw), "", kind());
    }

    private String kind() {
        return source.equals("feed") ? "feed_entry" : "json";
    }

    private Facts facts(JsonNode json, RawRecord raw) {
        Facts headers = Facts.ofHeaders(raw);
        Source known = headers.source();
        Source found = new Source(
                known.rawId(),
                known.sourceId(),
                known.requestedUrl(),
                text(json, Field.FETCHED).flatMap(Profile::instant).or(known::fetchedAt),
                text(json, Field.STATUS).flatMap(Facts::status).or(known::httpStatus),
                known.feedUrl());
        Hints hints = new Hints(
                source,
                text(json, Field.TITLE),
                texts(json, Field.AUTHORS),
                text(json, Field.PUBLISHED),
                text(json, Field.MODIFIED),
                text(json, Field.LANGUAGE),
                text(json, Field.SITE),
                text(json, Field.SECTION),
                texts(json, Field.KEYWORDS),
                address(json, Field.IMAGE),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        return new Facts(address(json, Field.URL).or(headers::url), found, hints);
    }

    private Optional<String> address(JsonNode json, Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .flatMap(pointer -> pointer.text(json).stream())
                .filter(Urls::isHttp)
                .findFirst();
    }

    /** RFC 3339, or any other form that names a moment. */
    private static Optional<Instant> instant(String text) {
        return Facts.instant(text).or(() -> DateText.parse(text).flatMap(when -> when.instant()));
    }

    private Optional<String> body(JsonNode json, Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .flatMap(pointer -> pointer.body(json).stream())
                .findFirst();
    }

    private Optional<String> text(JsonNode json, Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .flatMap(pointer -> pointer.text(json).stream())
                .findFirst();
    }

    private List<String> texts(JsonNode json, Field field) {
        return places.getOrDefault(field, List.of()).stream()
                .map(pointer -> pointer.texts(json))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .map(texts -> texts.size() == 1 ? listed(texts.get(0)) : texts)
                .orElse(List.of());
    }

    /** What a list says that a table of texts kept as {@code ['a', 'b']}; any other text alone. */
    private static List<String> listed(String text) {
        return text.startsWith("['") && text.endsWith("']") || text.startsWith("[\"") && text.endsWith("\"]")
                ? QUOTED.matcher(text)
                        .results()
                        .map(each -> each.group().substring(1, each.group().length() - 1))
                        .limit(MOST)
                        .toList()
                : List.of(text);
    }
}
