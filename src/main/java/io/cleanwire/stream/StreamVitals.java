package io.cleanwire.stream;

import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/** What a stream that was started says of itself. */
interface StreamVitals {

    /** Its state, such as {@code RUNNING}. */
    String state();

    /** Whether it reads, or is about to. */
    boolean isRunning();

    /** Whether a broker is connected. */
    boolean isConnected();

    /** Records that wait, as far as the consumers know. */
    double lag();

    /** Kafka Streams' own word. */
    static StreamVitals of(KafkaStreams streams) {
        return new StreamVitals() {
            @Override
            public String state() {
                return streams.state().name();
            }

            @Override
            public boolean isRunning() {
                return streams.state().isRunningOrRebalancing();
            }

            @Override
            public boolean isConnected() {
                return sum(streams, "consumer-metrics", "connection-count") > 0;
            }

            @Override
            public double lag() {
                return sum(streams, "consumer-fetch-manager-metrics", "records-lag");
            }
        };
    }

    private static double sum(KafkaStreams streams, String group, String name) {
        double sum = 0;
        for (Metric metric : streams.metrics().values()) {
            boolean wanted = metric.metricName().group().equals(group)
                    && metric.metricName().name().equals(name);
            if (wanted && metric.metricValue() instanceof Double value && !value.isNaN()) {
                sum += value;
            }
        }
        return sum;
    }
}
