package io.cleanwire.app;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.cleaner.Version;
import io.cleanwire.contract.AvroFormat;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.OptionalField;
import io.cleanwire.contract.OutputFormat;
import io.cleanwire.intake.Profiles;
import io.cleanwire.model.Limits;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.stream.KafkaProperties;
import io.cleanwire.stream.Sizes;
import io.cleanwire.stream.StreamRunner;
import io.cleanwire.stream.StreamSettings;
import io.cleanwire.stream.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Puts the rooms together, and starts and ends the stream with the service. */
@ApplicationScoped
public class Wiring {

    private static final Logger LOG = Logger.getLogger("io.cleanwire");

    @Produces
    @Singleton
    Limits limits(ServiceConfig config) {
        ServiceConfig.Bounds bounds = config.limits();
        return new Limits(
                bounds.inputBytes(),
                bounds.nodes(),
                bounds.depth(),
                bounds.steps(),
                bounds.removals(),
                bounds.outputBytes());
    }

    @Produces
    @Singleton
    Catalogue catalogue(ServiceConfig config) {
        Optional<Path> own = config.catalogue();
        if (own.isEmpty()) {
            return Catalogue.standard();
        }
        try {
            return Catalogue.standard().with(own.get());
        } catch (IOException e) {
            throw new IllegalStateException("cleanwire.catalogue: " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    Profiles profiles(ServiceConfig config) {
        Optional<Path> own = config.profiles();
        if (own.isEmpty()) {
            return Profiles.standard();
        }
        try {
            return Profiles.standard().with(own.get());
        } catch (IOException e) {
            throw new IllegalStateException("cleanwire.profiles: " + e.getMessage(), e);
        }
    }

    @Produces
    @Singleton
    Cleaner cleaner(ServiceConfig config, Limits limits, Catalogue catalogue, Profiles profiles) {
        return new Cleaner(limits, config.text().balance(), catalogue, profiles);
    }

    @Produces
    @Singleton
    Encoder encoder(ServiceConfig config, Limits limits) {
        ServiceConfig.Renditions renditions = config.renditions();
        return new Encoder(limits, OptionalField.of(config.comments(), renditions.html(), renditions.markdown()));
    }

    @Produces
    @Singleton
    OutputFormat format(ServiceConfig config) {
        ServiceConfig.Output output = config.output();
        if (output.format() == ServiceConfig.Output.Format.AVRO) {
            return new AvroFormat(output.avroSchemaId());
        }
        if (output.avroSchemaId().isPresent()) {
            throw new IllegalStateException("cleanwire.output.avro-schema-id needs cleanwire.output.format=avro");
        }
        return OutputFormat.JSON;
    }

    @Produces
    @Singleton
    StreamRunner runner(
            ServiceConfig config, Cleaner cleaner, Encoder encoder, OutputFormat format, Meters meters, Traces traces) {
        ServiceConfig.TopicNames names = config.topics();
        Topics topics = new Topics(names.raw(), names.clean(), names.rejected(), names.deadLetter());
        StreamSettings settings =
                new StreamSettings(topics, format, config.cloudEvents(), Sizes.UNKNOWN, meters, traces.tracing());
        StreamRunner.Options options = new StreamRunner.Options(
                config.bootstrapServers(),
                config.applicationId(),
                config.threads(),
                config.closeWithin(),
                config.stalledAfter(),
                config.kafka(),
                settings);
        return new StreamRunner(options, cleaner, encoder, meters::bind);
    }

    void start(
            @Observes StartupEvent event,
            ServiceConfig config,
            Catalogue catalogue,
            Profiles profiles,
            StreamRunner runner) {
        Set<String> forbidden = KafkaProperties.forbidden(config.kafka());
        if (!forbidden.isEmpty()) {
            throw new IllegalStateException("cleanwire.kafka." + String.join(", cleanwire.kafka.", forbidden)
                    + " cannot be set: exactly-once depends on it, or it has a property of its own");
        }
        KafkaProperties.wrong(config.kafka()).ifPresent(sentence -> {
            throw new IllegalStateException(sentence);
        });
        if (config.threads() < 1) {
            throw new IllegalStateException("cleanwire.threads must be at least 1");
        }
        LOG.infof("%s, rules %s; broker %s", Version.CLEANER, Version.rules(catalogue), config.bootstrapServers());
        runner.start();
    }

    void stop(@Observes ShutdownEvent event, StreamRunner runner) {
        runner.close();
    }
}
