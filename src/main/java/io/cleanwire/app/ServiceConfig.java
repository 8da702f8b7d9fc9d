package io.cleanwire.app;

import io.cleanwire.model.TextBalance;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything an operator can set. A wrong value or an unknown name under {@code cleanwire.} stops the start with the
 * property's name.
 */
@ConfigMapping(prefix = "cleanwire")
public interface ServiceConfig {

    /** Where the broker is. */
    @WithDefault("localhost:9092")
    String bootstrapServers();

    /** The application id of the stream, which is also its consumer group. */
    @WithDefault("cleanwire")
    String applicationId();

    /** Stream threads in this process. */
    @WithDefault("2")
    int threads();

    /** A file of own rows for the catalogue of what residue says, read and checked at the start. */
    Optional<Path> catalogue();

    /** A file of own profiles for the JSON records of other tools, read and checked at the start. */
    Optional<Path> profiles();

    /** Whether {@code ce_*} headers are written (CloudEvents, binary mode). */
    @WithDefault("true")
    boolean cloudEvents();

    /** Whether {@code comments[]}, what readers wrote under an article, is written. */
    @WithDefault("false")
    boolean comments();

    /** How long records may wait without one being done before liveness fails. */
    @WithDefault("PT5M")
    Duration stalledAfter();

    /** How long a stop may wait for what is in flight. */
    @WithDefault("PT20S")
    Duration closeWithin();

    /** How flattened text is read. */
    Text text();

    /** Other forms of the body, written beside it. */
    Renditions renditions();

    /** How clean records are written. */
    Output output();

    TopicNames topics();

    Bounds limits();

    /** Kafka's own properties, such as {@code cleanwire.kafka.security.protocol}; not those that exactly-once needs. */
    Map<String, String> kafka();

    /** How flattened text is read. */
    interface Text {
        /** How sure a cut must be. */
        @WithDefault("careful")
        TextBalance balance();
    }

    /** Other forms of the body, written beside it. */
    interface Renditions {
        /** Whether {@code articleBodyHtml} is written. */
        @WithDefault("false")
        boolean html();

        /** Whether {@code articleBodyMarkdown} is written. */
        @WithDefault("false")
        boolean markdown();
    }

    /** How clean records are written. */
    interface Output {
        /** {@code json} or {@code avro}. */
        @WithDefault("json")
        Format format();

        /** The id under which a schema registry knows {@code clean-article.avsc}; only with {@code avro}. */
        OptionalInt avroSchemaId();

        /** The formats there are. */
        enum Format {
            JSON,
            AVRO
        }
    }

    /** Names of the topics. */
    interface TopicNames {
        @WithDefault("articles.raw")
        String raw();

        @WithDefault("articles.clean")
        String clean();

        @WithDefault("articles.rejected")
        String rejected();

        @WithDefault("articles.deadletter")
        String deadLetter();
    }

    /** What is bounded before work is done; see {@code io.cleanwire.model.Limits}. */
    interface Bounds {
        @WithDefault("16777216")
        int inputBytes();

        @WithDefault("500000")
        int nodes();

        @WithDefault("512")
        int depth();

        @WithDefault("40000000")
        long steps();

        @WithDefault("200")
        int removals();

        @WithDefault("8388608")
        int outputBytes();
    }
}
