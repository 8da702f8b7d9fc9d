package io.cleanwire.deploy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The part of the compose specification that our file uses; a field that is not here fails. */
record ComposeFile(String name, Map<String, Container> services) {

    record Container(
            String build,
            String image,
            @JsonProperty("depends_on") Map<String, Dependency> dependsOn,
            Map<String, String> environment,
            List<String> entrypoint,
            List<String> command,
            List<String> ports,
            HealthCheck healthcheck,
            @JsonProperty("read_only") boolean readOnly,
            List<String> tmpfs,
            @JsonProperty("cap_drop") List<String> capDrop,
            @JsonProperty("security_opt") List<String> securityOpt,
            @JsonProperty("mem_limit") String memLimit,
            String restart,
            @JsonProperty("stop_grace_period") String stopGracePeriod) {}

    record Dependency(String condition) {}

    record HealthCheck(
            List<String> test,
            String interval,
            String timeout,
            int retries,
            @JsonProperty("start_period") String startPeriod) {}

    /** A text as the container sees it: compose reads {@code $$} as one dollar. */
    static String unescaped(String text) {
        return text.replace("$$", "$");
    }
}
