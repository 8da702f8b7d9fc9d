package io.cleanwire.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schemas, and a check that a value obeys them. */
public final class Schemas {

    public static final Schema CLEAN = load("clean-article.schema.json");
    public static final Schema REJECTION = load("rejection.schema.json");
    public static final Schema RAW = load("raw-article.schema.json");

    private Schemas() {}

    /** Fails with what is wrong when the value does not obey the schema. */
    public static void check(Schema schema, byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        assertThat(schema.validate(
                        text,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%.300s", text)
                .isEmpty();
    }

    public static boolean isValid(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    private static Schema load(String name) {
        return read("/contract/" + name);
    }

    /** A schema among the resources. */
    public static Schema read(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
