package io.cleanwire.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleanwire.contract.AvroFormat;
import io.cleanwire.contract.OutputFormat;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration makes of the rooms, without starting the service. */
class WiringTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAFileTheCatalogueIsOurs() {
        assertThat(new Wiring().catalogue(config(Map.of()))).isSameAs(Catalogue.standard());
    }

    @Test
    void ownRowsAreReadAtTheStart() throws IOException {
        Catalogue catalogue = catalogue("[my.desk] news promo line\nbecause\tour editors sign so\nen\tNight desk\n");

        assertThat(catalogue.match("Night desk").map(Entry::id)).contains("my.desk");
    }

    @Test
    void aWrongFileStopsTheStartWithPropertyFileAndLine() {
        assertThatThrownBy(() -> catalogue("[my.desk] news promo line\nen\tNight desk\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "cleanwire.catalogue: " + folder.resolve("own.tsv") + " line 1: my.desk does not say because");
    }

    @Test
    void anIdOfARegistryNeedsAvro() {
        Map<String, String> properties = Map.of("cleanwire.output.avro-schema-id", "7");
        assertThatThrownBy(() -> new Wiring().format(config(properties)))
                .hasMessage("cleanwire.output.avro-schema-id needs cleanwire.output.format=avro");
    }

    @Test
    void avroIsAFormat() {
        assertThat(new Wiring().format(config(Map.of("cleanwire.output.format", "avro"))))
                .isInstanceOf(AvroFormat.class);
        assertThat(new Wiring().format(config(Map.of()))).isSameAs(OutputFormat.JSON);
    }

    private Catalogue catalogue(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), rows);
        return new Wiring().catalogue(config(Map.of("cleanwire.catalogue", file.toString())));
    }

    private static ServiceConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(ServiceConfig.class)
                .withDefaultValues(properties)
                .build()
                .getConfigMapping(ServiceConfig.class);
    }
}
