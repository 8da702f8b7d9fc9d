package io.cleanwire.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a kustomization that our files use; a field that is not here fails. */
record Kustomization(
        String apiVersion,
        String kind,
        String namespace,
        List<Labels> labels,
        List<String> resources,
        List<Generator> configMapGenerator) {

    record Labels(Map<String, String> pairs) {}

    record Generator(String name, String behavior, List<String> literals) {

        Map<String, String> data() {
            Map<String, String> data = new LinkedHashMap<>();
            for (String literal : literals) {
                int equals = literal.indexOf('=');
                if (data.put(literal.substring(0, equals), literal.substring(equals + 1)) != null) {
                    throw new IllegalStateException("twice: " + literal);
                }
            }
            return data;
        }
    }
}
