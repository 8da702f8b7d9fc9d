package io.cleanwire.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.contract.AvroFormat;
import io.cleanwire.contract.HeaderNames;
import io.cleanwire.stream.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** One readable line for an outcome as it lies on a topic. */
final class OutcomeLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TITLE = 60;

    private final Terminal terminal;
    private final Topics topics;

    OutcomeLine(Terminal terminal, Topics topics) {
        this.terminal = terminal;
        this.topics = topics;
    }

    String of(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(topics.deadLetter())) {
            return terminal.red("DEAD     ") + header(record, HeaderNames.ERROR_CODE) + " " + key(record) + ": "
                    + header(record, HeaderNames.DEAD_LETTER_REASON);
        }
        if (record.value() == null) {
            return terminal.dim("DELETED  ") + key(record);
        }
        JsonNode json = parse(json(record));
        return record.topic().equals(topics.clean()) ? clean(json) : rejected(json);
    }

    private String clean(JsonNode json) {
        String date = json.path("datePublished").path("value").asText("no date");
        return String.format(
                Locale.ROOT,
                "%s %.2f %s %s %s %s",
                terminal.green("CLEAN    "),
                json.path("quality").path("confidence").asDouble(),
                json.path("inLanguage").asText("--"),
                date.length() > 10 ? date.substring(0, 10) : date,
                terminal.bold("\"" + shorten(json.path("headline").asText("(no headline)")) + "\""),
                terminal.dim(removed(json.path("removed"))));
    }

    private String rejected(JsonNode json) {
        return terminal.yellow("REJECTED ") + json.path("reason").asText() + " \""
                + shorten(json.path("headline").asText(json.path("url").asText(""))) + "\": "
                + json.path("detail").asText();
    }

    /** {@code (−23 blocks: comment_form 17, promo 2 …)}, the most frequent first. */
    private static String removed(JsonNode removed) {
        Map<String, Integer> byReason = new TreeMap<>();
        int total = 0;
        for (JsonNode each : removed) {
            int count = each.path("count").asInt(1);
            byReason.merge(each.path("reason").asText(), count, Integer::sum);
            total += count;
        }
        if (total == 0) {
            return "(nothing cut)";
        }
        String most = byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return "(−" + total + (total == 1 ? " block: " : " blocks: ") + most + (byReason.size() > 3 ? " …" : "") + ")";
    }

    /** The value of a clean record or a rejection as JSON, whichever format it was written in. */
    static String json(ConsumerRecord<byte[], byte[]> record) {
        return header(record, HeaderNames.CONTENT_TYPE).equals(AvroFormat.CONTENT_TYPE)
                ? AvroFormat.json(record.value())
                : new String(record.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a record on our own topic is no JSON", e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "(no key)" : shorten(new String(record.key(), StandardCharsets.UTF_8));
    }

    private static String shorten(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…";
    }
}
