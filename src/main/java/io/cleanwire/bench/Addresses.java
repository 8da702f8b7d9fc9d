package io.cleanwire.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where pages were read, as far as a {@code gold.jsonl} beside them says so. */
final class Addresses {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // written by Python
            .build();

    private final Map<Path, String> byFile = new HashMap<>();

    /** Reads the gold file of a folder, if it has one. */
    void learn(Path folder) throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        if (!Files.isRegularFile(gold)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(gold)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                learn(folder, row(gold, line));
            }
        }
    }

    private void learn(Path folder, JsonNode row) {
        String url = row.path("url").asText("");
        if (row.path("html").isTextual() && !url.isEmpty()) {
            byFile.put(folder.resolve(row.path("html").textValue()).normalize(), url);
        }
    }

    private static JsonNode row(Path gold, String line) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON lines: " + gold, e);
        }
    }

    /** The address, empty when nobody said it. */
    String of(Path file) {
        return byFile.getOrDefault(file, "");
    }
}
