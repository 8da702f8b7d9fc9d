package io.cleanwire.intake;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type as RFC 9110 writes it: {@code type/subtype} in lower case and the charset parameter.
 *
 * @param type such as {@code text/html}; empty when none was given
 */
record MediaType(String type, Optional<String> charset) {

    static final MediaType NONE = new MediaType("", Optional.empty());

    static MediaType of(String header) {
        int semicolon = header.indexOf(';');
        String type = (semicolon < 0 ? header : header.substring(0, semicolon)).strip();
        return new MediaType(type.toLowerCase(Locale.ROOT), parameter(header, semicolon));
    }

    private static Optional<String> parameter(String header, int from) {
        int at = from < 0 ? -1 : header.toLowerCase(Locale.ROOT).indexOf("charset=", from);
        if (at < 0) {
            return Optional.empty();
        }
        String value = header.substring(at + "charset=".length());
        int end = value.indexOf(';');
        value = (end < 0 ? value : value.substring(0, end))
                .replace("\"", "")
                .replace("'", "")
                .strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    boolean isHtml() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    boolean isEnvelope() {
        return type.equals("application/vnd.cleanwire.raw+json");
    }

    boolean isCloudEvent() {
        return type.equals("application/cloudevents+json");
    }

    /** JSON by its own name, by the suffix of RFC 6839, or as the one line of a file of such lines. */
    boolean isJson() {
        return type.equals("application/json")
                || type.equals("text/json")
                || type.endsWith("+json")
                || type.equals("application/x-ndjson")
                || type.equals("application/jsonl");
    }

    boolean isFeed() {
        return type.equals("application/rss+xml")
                || type.equals("application/atom+xml")
                || type.equals("application/rdf+xml");
    }

    /** XML of any kind; what it is shows inside. */
    boolean isXml() {
        return type.equals("application/xml") || type.equals("text/xml") || type.endsWith("+xml") && !isHtml();
    }

    boolean isWarc() {
        return type.equals("application/warc");
    }

    /** Says nothing about what the bytes are. */
    boolean isUnknown() {
        return type.isEmpty()
                || type.equals("application/octet-stream")
                || type.equals("binary/octet-stream")
                || type.equals("application/gzip")
                || type.equals("application/x-gzip");
    }
}
