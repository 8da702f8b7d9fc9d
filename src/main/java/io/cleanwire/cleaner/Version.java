package io.cleanwire.cleaner;

import io.cleanwire.phrases.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which code and which tables made a record; both are part of a record's identity. */
public final class Version {

    /** Name and version of the code, such as {@code cleanwire/0.1.0}. */
    public static final String CLEANER;

    /** Version of the rules and tables; raised whenever a rule changes what comes out. */
    public static final String RULES;

    static {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/cleanwire-build.properties")) {
            if (in == null) {
                throw new IllegalStateException("cleanwire-build.properties is not on the class path");
            }
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CLEANER = "cleanwire/" + build.getProperty("version");
        RULES = build.getProperty("rules");
    }

    private Version() {}

    /** The version of the rules that a catalogue makes: own rows are part of it. */
    public static String rules(Catalogue catalogue) {
        return catalogue.own().isEmpty() ? RULES : RULES + "+" + catalogue.own();
    }
}
