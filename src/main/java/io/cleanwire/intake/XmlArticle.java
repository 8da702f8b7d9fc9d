package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.Table;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** An article in XML of its own, as tools and agencies write it: the table {@code xml-articles.tsv} says where what stands. */
final class XmlArticle {

    private static final List<List<String>> PLACES = Table.read(XmlArticle.class, "xml-articles.tsv");

    /** Its root, behind a declaration, comments and the type of the document. */
    private static final Pattern START = Pattern.compile(
            "\\s{0,99}+(?:<[?!][^>]{0,500}+>\\s{0,99}+){0,4}<(?:doc\\s(?:sitename|title|author|date|source|hostname|fingerprint)=|tei[\\s>]|nitf[\\s>]|newsitem[\\s>])");

    private static final int HEAD = 8192;

    /** What the Text Encoding Initiative calls the elements of HTML; those of the others have their names. */
    private static final Map<String, String> HTML = PLACES.stream()
            .filter(place -> place.get(0).equals("html"))
            .collect(Collectors.toUnmodifiableMap(place -> place.get(1), place -> place.get(2)));

    private static final int MOST = 64;

    private final Document xml;
    private final String form;

    private XmlArticle(Document xml) {
        this.xml = xml;
        Element root = xml.firstElementChild();
        this.form = root == null ? "" : root.tagName().toLowerCase(Locale.ROOT);
    }

    /** Whether the bytes begin as one does. */
    static boolean begins(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        if (at == bytes.length || bytes[at] != '<') { // as most texts and all JSON; the pattern costs more
            return false;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return START.matcher(head.toLowerCase(Locale.ROOT)).lookingAt();
    }

    static Contents read(byte[] bytes, RawRecord raw, MediaType type) throws BrokenPayload {
        Charsets.Decoded read = Charsets.decode(bytes, type.charset());
        XmlArticle article = new XmlArticle(Jsoup.parse(read.text(), "", Parser.xmlParser()));
        Element body = article.elements("body").stream()
                .findFirst()
                .orElseThrow(() -> new BrokenPayload(ErrorCode.BAD_ENVELOPE, "the XML holds no body"));
        for (Element each : body.getAllElements()) {
            each.tagName(HTML.getOrDefault(each.tagName(), each.tagName()));
        }
        String text = body.children().isEmpty() ? body.wholeText() : body.html();
        MediaType inside = MediaType.of(body.children().isEmpty() ? "" : "text/html");
        return new Contents(
                text.getBytes(StandardCharsets.UTF_8),
                true,
                inside,
                "",
                article.facts(raw),
                "",
                "xml",
                Optional.of(read.part(text)),
                Set.of());
    }

    private Facts facts(RawRecord raw) {
        Facts headers = Facts.ofHeaders(raw);
        Source known = headers.source();
        Hints hints = new Hints(
                "hint",
                first("title"),
                texts("authors"),
                first("published"),
                first("modified"),
                first("language"),
                first("site"),
                first("section"),
                texts("keywords"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        return new Facts(first("url").filter(Urls::isHttp).or(headers::url), known, hints);
    }

    private Optional<String> first(String field) {
        return texts(field).stream().findFirst();
    }

    /** What the first place says that says anything. */
    private List<String> texts(String field) {
        for (List<String> place : PLACES) {
            int at = place.get(2).lastIndexOf('@');
            List<String> texts = new ArrayList<>();
            for (Element each : isOf(place, field) ? at(place) : List.<Element>of()) {
                String text =
                        Text.line(at < 0 ? each.text() : each.attr(place.get(2).substring(at + 1)));
                if (!text.isEmpty() && texts.size() < MOST) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    private List<Element> elements(String field) {
        return PLACES.stream()
                .filter(place -> isOf(place, field))
                .flatMap(place -> at(place).stream())
                .toList();
    }

    private boolean isOf(List<String> place, String field) {
        return place.get(0).equals(form) && place.get(1).equals(field);
    }

    private List<Element> at(List<String> place) {
        String selector = place.get(2);
        int at = selector.lastIndexOf('@');
        return xml.select(at < 0 ? selector : selector.substring(0, at));
    }
}
