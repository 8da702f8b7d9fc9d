package io.cleanwire.intake;

import io.cleanwire.intake.Charsets.Decoded;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/**
 * An entry of a feed, alone or in a feed that holds no other: RSS 2.0 and 1.0 (RDF), Atom (RFC 4287). Broken XML is read
 * as far as it goes; external entities are never fetched.
 */
final class FeedEntry {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,20}(?:\\s[^<>]{0,2000})?/?>");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    /** Nobody names more authors or tags. */
    private static final int MOST = 64;

    private static final String CDATA = "<![CDATA[";

    private static final Pattern AMPERSAND_OR_DATA = Pattern.compile("&|" + Pattern.quote(CDATA));

    private FeedEntry() {}

    static Contents read(byte[] bytes, RawRecord raw, MediaType type) throws BrokenPayload {
        Decoded read = Charsets.decode(bytes, type.charset());
        Document feed = parse(read.text());
        List<Element> entries = entries(feed);
        if (entries.size() != 1) {
            throw new BrokenPayload(
                    ErrorCode.BAD_ENVELOPE,
                    entries.isEmpty()
                            ? "the XML holds no entry of a feed"
                            : "the feed holds " + entries.size() + " entries; send each as a record of its own");
        }
        Element entry = entries.get(0);
        Optional<Element> content = content(entry);
        if (content.isEmpty()) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, "the entry has neither content nor a description");
        }
        String text = Sniff.withoutEscapes(inner(content.get()));
        MediaType inside = mediaType(content.get(), text);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Facts facts = facts(feed, entry, raw);
        return new Contents(body, true, inside, "", facts, "", "feed_entry", Optional.of(read.part(text)), Set.of());
    }

    /**
     * An entry in a feed that holds no other.
     *
     * @param url of the article
     */
    record Alone(String xml, Optional<String> url) {}

    /** Every entry of a feed with what the feed says of itself; empty when the XML is no feed. */
    static List<Alone> split(byte[] bytes) {
        Document feed = parse(Charsets.decode(bytes, Optional.empty()).text());
        feed.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        feed.childNodes().stream()
                .filter(XmlDeclaration.class::isInstance)
                .toList()
                .forEach(Node::remove); // it names the charset of the file
        List<Element> entries = entries(feed);
        List<Element> parents = entries.stream().map(Element::parent).toList();
        entries.forEach(Node::remove);
        List<Alone> alone = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Element parent = parents.get(i);
            if (parent != null) {
                parent.appendChild(entries.get(i));
                alone.add(new Alone(feed.outerHtml(), EntryLink.of(entries.get(i))));
                entries.get(i).remove();
            }
        }
        return alone;
    }

    private static Document parse(String xml) {
        return withoutPrefix(Jsoup.parse(withAmpersands(xml), "", Parser.xmlParser()));
    }

    /** An ampersand that begins no reference of XML is itself: the parser would make a sign of {@code &section=3}. */
    private static String withAmpersands(String xml) {
        StringBuilder out = new StringBuilder(xml.length() + 16);
        int done = 0;
        Matcher found = AMPERSAND_OR_DATA.matcher(xml);
        Matcher reference = REFERENCE.matcher(xml);
        for (int at = 0; found.find(at); ) {
            boolean data = found.group().equals(CDATA); // what stands there is text already
            int end = data ? xml.indexOf("]]>", found.end()) : found.end();
            at = end < 0 ? xml.length() : end;
            if (!data && !reference.region(found.start(), xml.length()).lookingAt()) {
                out.append(xml, done, found.start()).append("&amp;");
                done = found.end();
            }
        }
        return out.append(xml, done, xml.length()).toString();
    }

    /** The feed, with the names of RSS or Atom as if they were of the default namespace: {@code <atom:entry>} is an entry. */
    private static Document withoutPrefix(Document feed) {
        Optional<String> name =
                Optional.ofNullable(feed.selectFirst("*|entry, *|item")).map(Element::tagName);
        int end = name.map(full -> full.indexOf(':') + 1).orElse(0);
        if (end > 0) {
            String prefix = name.orElse("").substring(0, end);
            feed.getAllElements().stream()
                    .filter(element -> element.tagName().startsWith(prefix))
                    .forEach(element -> element.tagName(element.tagName().substring(end)));
        }
        return feed;
    }

    /** Items of RSS and RDF, entries of Atom. */
    private static List<Element> entries(Document feed) {
        List<Element> entries = new ArrayList<>(feed.getElementsByTag("item"));
        entries.addAll(feed.getElementsByTag("entry"));
        return entries;
    }

    /** The whole text where the feed has it, else its summary. */
    private static Optional<Element> content(Element entry) {
        for (String name :
                List.of("content:encoded", "content", "yandex:full-text", "description", "summary", "atom:content")) {
            Optional<Element> content = child(entry, name)
                    .filter(element -> !element.children().isEmpty()
                            || !element.wholeText().isBlank());
            if (content.isPresent()) {
                return content;
            }
        }
        return Optional.empty();
    }

    /** HTML or text with the escapes of the XML undone: {@code xhtml} content is elements, any other is escaped or in CDATA. */
    private static String inner(Element element) {
        if (element.children().isEmpty()) {
            return element.wholeText();
        }
        for (Element each : element.getAllElements()) {
            String name = each.tagName();
            if (!each.equals(element) && name.indexOf(':') > 0) { // <xhtml:p> is a paragraph
                each.tagName(name.substring(name.indexOf(':') + 1));
            }
        }
        return element.html();
    }

    /** RSS does not say what its text is; what has a tag is HTML. */
    private static MediaType mediaType(Element content, String text) {
        boolean html = TAG.matcher(text).find();
        return MediaType.of(content.attr("type").equals("text") ? "text/plain" : html ? "text/html" : "");
    }

    private static Facts facts(Document feed, Element entry, RawRecord raw) {
        Facts headers = Facts.ofHeaders(raw);
        Source known = headers.source();
        Source source = new Source(
                text(entry, "guid").or(() -> text(entry, "id")).or(known::rawId),
                known.sourceId(),
                known.requestedUrl(),
                known.fetchedAt(),
                known.httpStatus(),
                self(feed).or(known::feedUrl));
        return new Facts(EntryLink.of(entry).or(headers::url), source, hints(feed, entry));
    }

    private static Hints hints(Document feed, Element entry) {
        Optional<Element> channel = Optional.ofNullable(feed.selectFirst("channel, feed"));
        return new Hints(
                "feed",
                text(entry, "title"),
                authors(entry, channel),
                first(entry, "pubDate", "published", "dc:date", "issued"),
                first(entry, "updated", "modified", "dcterms:modified", "atom:updated"),
                Optional.of(entry.attr("xml:lang"))
                        .filter(tag -> !tag.isEmpty())
                        .or(() -> channel.flatMap(element -> first(element, "language", "dc:language")))
                        .or(() ->
                                channel.map(element -> element.attr("xml:lang")).filter(tag -> !tag.isEmpty())),
                child(entry, "source")
                        .flatMap(source -> text(source, "title").or(() -> value(source)))
                        .or(() -> channel.flatMap(element -> text(element, "title"))),
                Optional.empty(),
                categories(entry),
                EntryImage.of(entry),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** An entry without an author of its own has that of its source, or of its feed (RFC 4287, 4.2.1). */
    private static List<String> authors(Element entry, Optional<Element> feed) {
        List<String> own = authors(entry);
        if (own.isEmpty() && name(entry).equals("entry")) {
            own = child(entry, "source").map(FeedEntry::authors).orElse(List.of());
            return own.isEmpty() ? feed.map(FeedEntry::authors).orElse(List.of()) : own;
        }
        return own;
    }

    /** Who publishes a podcast is asked last. */
    private static List<String> authors(Element entry) {
        List<String> names = authors(entry, Set.of("dc:creator", "author"));
        return names.isEmpty() ? authors(entry, Set.of("itunes:author")) : names;
    }

    /** RSS writes an address and the name in brackets, Atom an element. */
    private static List<String> authors(Element entry, Set<String> elements) {
        List<String> names = new ArrayList<>();
        for (Element child : entry.children()) {
            if (elements.contains(name(child))) {
                names.add(withoutAddress(
                        text(child, "name").or(() -> value(child)).orElse("")));
            }
        }
        return names.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String withoutAddress(String author) {
        int bracket = author.indexOf('(');
        int at = author.indexOf('@');
        if (bracket <= 0 || at < 0) {
            return author;
        }
        return at < bracket
                ? author.substring(bracket + 1).replace(")", "")
                : author.substring(0, bracket).strip();
    }

    private static List<String> categories(Element entry) {
        return entry.children().stream()
                .filter(child -> name(child).equals("category") || name(child).equals("dc:subject"))
                .limit(4 * MOST)
                .flatMap(child -> category(child).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<String> category(Element element) {
        for (String name : List.of("label", "term")) {
            if (element.hasAttr(name)) {
                return Optional.of(Text.line(element.attr(name))).filter(text -> !text.isEmpty());
            }
        }
        return value(element);
    }

    private static Optional<String> self(Document feed) {
        return feed.getElementsByAttributeValue("rel", "self").stream()
                .map(link -> link.attr("href"))
                .filter(Urls::isHttp)
                .findFirst();
    }

    private static Optional<String> first(Element parent, String... names) {
        for (String name : names) {
            Optional<String> text = text(parent, name);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    static Optional<String> text(Element parent, String name) {
        return child(parent, name).flatMap(FeedEntry::value);
    }

    /** A line; titles are escaped HTML, whatever the feed says, unless it says that they are text. */
    private static Optional<String> value(Element element) {
        String text = element.wholeText();
        boolean markup = !element.attr("type").equals("text") && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0);
        String line = Text.line(markup ? Jsoup.parse(text).text() : text);
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }
}
