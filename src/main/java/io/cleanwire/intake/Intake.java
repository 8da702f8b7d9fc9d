package io.cleanwire.intake;

import io.cleanwire.intake.Charsets.Decoded;
import io.cleanwire.intake.Payload.BodyBytes;
import io.cleanwire.intake.Payload.Content;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import io.cleanwire.normalise.Digests;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Bytes and headers to a payload. The one door of this room. Thread safe. */
public final class Intake {

    /** Characters of a tag: pages too short for more tags than they may have are not counted. */
    private static final int SHORTEST_TAG = 3;

    private static final String PLAIN = "text/plain";

    private final Limits limits;
    private final JsonEnvelope json;

    public Intake(Limits limits) {
        this(limits, Profiles.standard());
    }

    /** @param profiles how the JSON records of other tools are read */
    public Intake(Limits limits, Profiles profiles) {
        this.limits = limits;
        this.json = new JsonEnvelope(profiles);
    }

    /** Reads a record. Never throws for any bytes. */
    public Reading read(RawRecord raw) {
        try {
            return new Reading.Read(payload(raw));
        } catch (BrokenPayload e) {
            return new Reading.Failed(e.code(), String.valueOf(e.getMessage()));
        }
    }

    /** The content type to send such bytes with; empty for bytes that are no format we read. */
    public static Optional<String> sniff(byte[] bytes) {
        return switch (Sniff.of(bytes, Optional.empty())) {
            case HTML -> Optional.of("text/html");
            case TEXT -> Optional.of("text/plain");
            case JSON -> Optional.of("application/json");
            case FEED -> Optional.of("application/xml");
            case WARC -> Optional.of("application/warc");
            case BINARY -> Optional.empty();
        };
    }

    private Payload payload(RawRecord raw) throws BrokenPayload {
        MediaType type = raw.header("content-type").map(MediaType::of).orElse(MediaType.NONE);
        byte[] body = Unpacked.of(raw.value(), raw.header("content-encoding").orElse(""), limits.inputBytes());
        Optional<Contents> contents = contents(new RawRecord(raw.key(), body, raw.headers(), raw.origin()), type);
        if (contents.isPresent()) {
            Contents inside = contents.get();
            byte[] unpacked = Unpacked.of(inside.body(), inside.encoding(), limits.inputBytes());
            Optional<Contents> form = inside.kind().equals("warc")
                    ? contents(response(unpacked, inside.facts(), raw), inside.mediaType())
                    : Optional.empty();
            return form.isPresent()
                    ? payload(form.get().body(), form.get().with(inside.flags()))
                    : payload(unpacked, inside);
        }
        return payload(body, new Contents(body, false, type, "", Facts.ofHeaders(raw), "", ""));
    }

    /** What a crawler got, as if it came bare: it may be a feed or JSON. */
    private static RawRecord response(byte[] body, Facts facts, RawRecord raw) {
        Map<String, String> headers = new HashMap<>(raw.headers());
        facts.url().ifPresent(url -> headers.put("article-url", url));
        facts.source().rawId().ifPresent(id -> headers.put("ce_id", id));
        facts.source().fetchedAt().ifPresent(time -> headers.put("article-fetched-at", time.toString()));
        facts.source().httpStatus().ifPresent(status -> headers.put("article-http-status", status.toString()));
        return new RawRecord(raw.key(), body, headers, raw.origin());
    }

    /** What stands inside the record when its value is a form around a body. */
    private Optional<Contents> contents(RawRecord raw, MediaType type) throws BrokenPayload {
        if (type.isEnvelope() || type.isCloudEvent() || type.isJson()) {
            return Optional.of(json.read(raw, type));
        }
        if (type.isFeed()) {
            return Optional.of(FeedEntry.read(raw.value(), raw, type));
        }
        if (type.isWarc()) {
            return Optional.of(WarcRecord.read(raw.value(), raw, limits.inputBytes()));
        }
        boolean plain = type.type().equals(PLAIN);
        if (!type.isUnknown() && !type.isXml() && !plain) {
            return Optional.empty();
        }
        if (XmlArticle.begins(raw.value())) {
            return Optional.of(XmlArticle.read(raw.value(), raw, type));
        }
        return switch (Sniff.of(raw.value(), type.charset())) {
            case JSON -> plain ? labelled(raw) : Optional.of(json.read(raw, type));
            case FEED -> Optional.of(FeedEntry.read(raw.value(), raw, type));
            case WARC -> Optional.of(WarcRecord.read(raw.value(), raw, limits.inputBytes()));
            case TEXT -> ReaderText.read(raw.value(), raw);
            default -> Optional.empty();
        };
    }

    /** An article in JSON that its server labels as text; any other text that begins like JSON is one. */
    private Optional<Contents> labelled(RawRecord raw) {
        try {
            return Optional.of(json.read(raw, MediaType.NONE));
        } catch (BrokenPayload text) {
            return Optional.empty();
        }
    }

    private Payload payload(byte[] body, Contents inside) throws BrokenPayload {
        MediaType type = inside.mediaType();
        Decoded read = inside.decoded()
                ? inside.characters().orElseGet(() -> Decoded.plain(new String(body, StandardCharsets.UTF_8)))
                : Charsets.decode(body, type.charset());
        boolean html = isHtml(type, inside.decoded() ? field(read.text(), type) : Sniff.of(body, type.charset()));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(inside.flags());
        if (read.lossy()) {
            flags.add(Flag.LOSSY_DECODE);
        }
        if (read.source().equals("detected") || read.source().equals("default")) {
            flags.add(Flag.CHARSET_GUESSED);
            if (!Words.isText(read.text())) {
                throw new BrokenPayload(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "the bytes are no text in any charset known");
            }
        }
        Characters characters = read.characters().repaired();
        if (!characters.equals(read.characters())) {
            flags.add(Flag.MOJIBAKE_REPAIRED);
        }
        BodyBytes bytes =
                new BodyBytes(Digests.sha256(body), body.length, present(read.charset()), present(read.source()));
        String name = inside.kind().isEmpty() ? html ? "html" : "text" : inside.kind();
        Facts facts = inside.facts();
        return new Payload(
                content(html, characters, facts),
                name,
                facts.url(),
                facts.hints(),
                facts.source(),
                bytes,
                flags,
                inside.extensions());
    }

    /** What a text inside a form is, which may be a page that begins with a word. */
    private static Sniff.Format field(String text, MediaType type) {
        Sniff.Format looks = Sniff.of(text);
        return looks == Sniff.Format.TEXT && type.isUnknown() && Sniff.isMarkedUp(text) ? Sniff.Format.HTML : looks;
    }

    private Content content(boolean html, Characters characters, Facts facts) throws BrokenPayload {
        if (!html) {
            return new Payload.FlatText(characters.text());
        }
        int tags = limits.nodes() / 2; // each with the text behind it
        if (characters.length() > SHORTEST_TAG * tags && characters.hasMore('<', tags)) {
            throw new BrokenPayload(
                    ErrorCode.TOO_COMPLEX, "the page would have more than " + limits.nodes() + " nodes");
        }
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        return new Payload.Page(
                parser.parseInput(characters.reader(), facts.url().orElse("")));
    }

    private static boolean isHtml(MediaType type, Sniff.Format looks) throws BrokenPayload {
        if (looks == Sniff.Format.BINARY) {
            throw new BrokenPayload(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "the bytes are no text");
        }
        if (type.isHtml()) {
            return true;
        }
        if (type.type().equals(PLAIN)) {
            return looks == Sniff.Format.HTML; // servers label pages as text; a text never starts with a tag
        }
        if (!type.isUnknown() && !type.isXml()) {
            throw new BrokenPayload(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "no reader for this content-type; see the contract for those read");
        }
        return looks == Sniff.Format.HTML;
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
