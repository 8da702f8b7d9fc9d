package io.cleanwire.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaPropertiesTest {

    @Test
    void whatKafkaWouldNotTakeIsNamed() {
        assertNamed("security.protocol", "NONSENSE");
        assertNamed("producer.linger.ms", "soon");
        assertNamed("consumer.max.poll.records", "0");
        assertNamed("admin.retries", "-5");
        assertNamed("sasl.login.class", "no.such.Class");
    }

    @Test
    void whatKafkaTakesPasses() {
        assertThat(KafkaProperties.wrong(Map.of())).isEmpty();
        assertThat(KafkaProperties.wrong(Map.of(
                        "security.protocol", "SASL_SSL",
                        "sasl.mechanism", "SCRAM-SHA-512",
                        "ssl.truststore.location", "/mounted/later",
                        "producer.linger.ms", "20")))
                .isEmpty();
    }

    private static void assertNamed(String name, String value) {
        assertThat(KafkaProperties.wrong(Map.of(name, value)).orElse(""))
                .contains("cleanwire.kafka." + name)
                .contains(value);
    }
}
