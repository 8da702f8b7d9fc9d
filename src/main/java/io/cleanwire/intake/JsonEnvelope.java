package io.cleanwire.intake;

import static io.cleanwire.intake.Fields.string;
import static io.cleanwire.intake.Fields.text;
import static io.cleanwire.intake.Fields.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.Urls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * JSON around a body: our envelope (raw-article.schema.json), a CloudEvent in structured mode, or the object of another
 * tool.
 */
final class JsonEnvelope {

    /** Also what programs write that take JSON for their own notation: {@code NaN}, line breaks inside a text, a comma too many. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern VERSION = Pattern.compile("1\\.[0-9]{1,9}");

    private final Profiles profiles;

    /** @param profiles how the objects of other tools are read */
    JsonEnvelope(Profiles profiles) {
        this.profiles = profiles;
    }

    /** Reads any JSON object; the record's own headers fill what the object does not say. */
    Contents read(RawRecord raw, MediaType type) throws BrokenPayload {
        JsonNode json = unwrapped(parse(utf8(raw.value(), type)));
        if (type.isCloudEvent() || json.has("specversion") && (json.has("data") || json.has("data_base64"))) {
            return cloudEvent(json, raw);
        }
        boolean ours = type.isEnvelope() || json.has("schemaVersion") && (json.has("body") || json.has("bodyBase64"));
        return ours || json.has("feedEntry") ? envelope(json, raw) : profiles.read(json, raw);
    }

    /** The object in the envelopes of Kafka Connect, of Debezium, of DynamoDB's streams and of a search in Elasticsearch, which stand in this order. */
    private static JsonNode unwrapped(JsonNode json) {
        JsonNode inner = json;
        if (inner.has("schema")) {
            inner = object(inner, "payload");
        }
        if (inner.has("op")) {
            inner = object(inner, "after");
        }
        if (inner.has("dynamodb")) {
            inner = object(object(inner, "dynamodb"), "NewImage");
        }
        return inner.has("_index") ? object(inner, "_source") : inner;
    }

    private static JsonNode object(JsonNode json, String name) {
        return json.path(name).isObject() ? json.get(name) : json;
    }

    private static JsonNode parse(byte[] bytes) throws BrokenPayload {
        try {
            JsonNode json = JSON.readTree(bytes);
            if (json != null && json.isTextual()) { // written as a text, and that as JSON again
                json = JSON.readTree(json.textValue());
            }
            boolean several = json != null && json.isArray() && json.size() > 1;
            if (json != null && json.isArray() && !several) {
                json = json.path(0); // an answer or a batch of one
            }
            if (json != null && json.isObject()) {
                return json;
            }
            throw new BrokenPayload(
                    ErrorCode.BAD_ENVELOPE,
                    several
                            ? "the JSON is a list of several; send each as a record of its own"
                            : "the JSON is not an object");
        } catch (JsonProcessingException e) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "not valid JSON: " + e.getMessage());
        }
    }

    private static Contents envelope(JsonNode json, RawRecord raw) throws BrokenPayload {
        checkVersion(json);
        long bodies = List.of("body", "bodyBase64", "bodyRef").stream()
                .filter(json::hasNonNull)
                .count();
        if (bodies > 1) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "more than one of body, bodyBase64 and bodyRef");
        }
        if (json.hasNonNull("bodyRef")) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "bodyRef is not read by this version; send the body");
        }
        Facts facts = facts(json, raw);
        String extensions =
                json.path("extensions").isObject() ? json.get("extensions").toString() : "";
        if (bodies == 0) {
            return feedEntry(json, facts, extensions);
        }
        MediaType type = text(json, "mediaType").map(MediaType::of).orElse(MediaType.NONE);
        Optional<String> charset = text(json, "charset").or(type::charset);
        MediaType full = new MediaType(type.type(), charset);
        if (json.hasNonNull("bodyBase64")) {
            String encoding = json.hasNonNull("bodyEncoding") ? string(json, "bodyEncoding") : "";
            return new Contents(
                    Base64Text.decode(string(json, "bodyBase64")), false, full, encoding, facts, extensions, "json");
        }
        return new Contents(utf8(string(json, "body")), true, full, "", facts, extensions, "json");
    }

    private static Contents feedEntry(JsonNode json, Facts facts, String extensions) throws BrokenPayload {
        JsonNode entry = json.path("feedEntry");
        Optional<String> content = text(entry, "content").or(() -> text(entry, "summary"));
        if (content.isEmpty()) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "none of body, bodyBase64 and feedEntry.content");
        }
        boolean plain = text(entry, "contentType").orElse("html").equals("text");
        MediaType type = MediaType.of(plain ? "text/plain" : "text/html");
        byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
        return new Contents(bytes, true, type, "", facts, extensions, "feed_entry");
    }

    private Contents cloudEvent(JsonNode json, RawRecord raw) throws BrokenPayload {
        MediaType type = text(json, "datacontenttype").map(MediaType::of).orElse(MediaType.NONE);
        if (json.hasNonNull("data") && json.hasNonNull("data_base64")) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "both data and data_base64");
        }
        JsonNode data = json.path("data");
        RawRecord event = withFacts(raw, json);
        if (data.isObject()) {
            return form(data, event, type);
        }
        boolean form = type.isEnvelope() || type.isJson();
        if (form && data.isTextual()) {
            return form(parse(utf8(data.textValue())), event, type);
        }
        if (type.isUnknown() && data.isTextual()) { // the type is JSON then (CloudEvents 1.0.2, 3.1)
            Optional<JsonNode> packed = JsonText.packed(data.textValue());
            if (packed.isPresent()) {
                return form(packed.get(), event, type);
            }
        }
        if (form && json.hasNonNull("data_base64")) {
            return form(parse(Base64Text.decode(string(json, "data_base64"))), event, type);
        }
        Facts facts = Facts.ofHeaders(event);
        if (json.hasNonNull("data_base64")) {
            byte[] bytes = Base64Text.decode(string(json, "data_base64"));
            return new Contents(bytes, false, type, "", facts, "", "json");
        }
        if (!data.isTextual()) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "the event has no data");
        }
        return new Contents(utf8(data.textValue()), true, type, "", facts, "", "json");
    }

    private Contents form(JsonNode data, RawRecord event, MediaType type) throws BrokenPayload {
        return type.isEnvelope() || data.has("schemaVersion") ? envelope(data, event) : profiles.read(data, event);
    }

    /** The record with what the event says of its data, as if it came in binary mode. */
    private static RawRecord withFacts(RawRecord raw, JsonNode event) {
        Map<String, String> headers = new HashMap<>(raw.headers());
        text(event, "id").ifPresent(id -> headers.put("ce_id", id));
        text(event, "subject").filter(Urls::isHttp).ifPresent(url -> {
            headers.put("ce_subject", url);
            headers.keySet().removeAll(Set.of("article-url", "article-final-url"));
        });
        return new RawRecord(raw.key(), raw.value(), headers, raw.origin());
    }

    private static Facts facts(JsonNode json, RawRecord raw) {
        Facts headers = Facts.ofHeaders(raw);
        Source known = headers.source();
        JsonNode entry = json.path("feedEntry");
        Optional<String> requested = text(json, "url").filter(Urls::isHttp).or(known::requestedUrl);
        Optional<String> url = text(json, "finalUrl")
                .filter(Urls::isHttp)
                .or(() -> requested)
                .or(() -> text(entry, "link").filter(Urls::isHttp))
                .or(headers::url);
        JsonNode status = json.path("http").path("status");
        Source source = new Source(
                text(json, "id").or(known::rawId),
                text(json.path("hints"), "sourceId").or(known::sourceId),
                requested,
                text(json, "fetchedAt").flatMap(Facts::instant).or(known::fetchedAt),
                status.isInt() && status.intValue() >= 100 && status.intValue() <= 599
                        ? Optional.of(status.intValue())
                        : known.httpStatus(),
                text(entry, "feedUrl").filter(Urls::isHttp));
        Hints hints = entry.isObject()
                ? hints(entry, "feed", "title", "published", "updated")
                : hints(json.path("hints"), "hint", "title", "datePublished", "dateModified");
        return new Facts(url, source, hints);
    }

    private static Hints hints(JsonNode json, String source, String title, String published, String modified) {
        if (!json.isObject()) {
            return Hints.NONE;
        }
        Set<String> trust = new TreeSet<>(texts(json, "trust"));
        return new Hints(
                source,
                text(json, title),
                texts(json, "authors"),
                text(json, published),
                text(json, modified),
                text(json, "language").or(() -> text(json, "feedLanguage")),
                text(json, "siteName").or(() -> text(json, "feedTitle")),
                text(json, "section"),
                texts(json, "categories"),
                Optional.empty(),
                text(json, "timeZone"),
                text(json, "dateOrder"),
                trust);
    }

    /** Without a version the envelope is read as 1.0. */
    private static void checkVersion(JsonNode json) throws BrokenPayload {
        JsonNode version = json.path("schemaVersion");
        boolean ours =
                version.isTextual() && VERSION.matcher(version.textValue()).matches();
        if (!version.isMissingNode() && !ours) {
            throw new BrokenPayload(
                    ErrorCode.BAD_ENVELOPE, "the schemaVersion is not 1.x as text; this version reads no other");
        }
    }

    /** The bytes of JSON that was written in a charset of one byte, as UTF-8; any other as they are. */
    private static byte[] utf8(byte[] bytes, MediaType type) {
        if (Charsets.isUtf8(bytes) || Wide.of(bytes, type.charset()).isPresent()) {
            return bytes;
        }
        Charsets.Decoded read = Charsets.decode(bytes, type.charset());
        return read.lossy() ? bytes : utf8(read.text());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
