package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.intake.Profile.Field;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the JSON records of other tools are read: the table {@code profiles.json}, first match first. Users put own
 * profiles before it. Immutable.
 */
public final class Profiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_NAMES = 20;

    private static final Profiles STANDARD = load();

    private final List<Profile> profiles;

    private Profiles(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /** Those of the tools we know, and in the end the usual names of fields. */
    public static Profiles standard() {
        return STANDARD;
    }

    /**
     * The same with own profiles before them.
     *
     * @param file a JSON array in the form of {@code profiles.json}
     * @throws IOException in one sentence, when the file cannot be read or is wrong
     */
    public Profiles with(Path file) throws IOException {
        List<Profile> all = new ArrayList<>(read(JSON.readTree(Files.readAllBytes(file)), file.toString()));
        all.addAll(profiles);
        return new Profiles(List.copyOf(all));
    }

    /** The body of a JSON object, or of one that it only hands on, by the first profile that knows such. */
    Contents read(JsonNode json, RawRecord raw) throws BrokenPayload {
        List<JsonNode> boxes = Wrapped.in(json);
        for (JsonNode each : boxes) {
            for (Profile profile : profiles) {
                Optional<Contents> contents = profile.read(each, raw);
                if (contents.isPresent()) {
                    return contents.get();
                }
            }
        }
        for (JsonNode each : boxes) { // what holds an article may have the name of a body
            for (Profile profile : profiles) {
                Optional<Contents> contents = profile.readRich(each, raw);
                if (contents.isPresent()) {
                    return contents.get();
                }
            }
        }
        throw new BrokenPayload(
                ErrorCode.BAD_ENVELOPE, "no profile knows a body among the fields: " + String.join(", ", names(json)));
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        for (Iterator<String> each = json.fieldNames(); each.hasNext() && names.size() < MOST_NAMES; ) {
            String name = each.next();
            names.add(name.length() <= 40 ? name : name.substring(0, 40));
        }
        return names;
    }

    private static Profiles load() {
        try (InputStream in =
                Objects.requireNonNull(Profiles.class.getResourceAsStream("/io/cleanwire/intake/profiles.json"))) {
            return new Profiles(read(JSON.readTree(in), "profiles.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar is broken
        }
    }

    private static List<Profile> read(JsonNode json, String file) throws IOException {
        if (!json.isArray()) {
            throw new IOException(file + ": profiles are a JSON array");
        }
        List<Profile> profiles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode each : json) {
            String name = each.path("name").asText();
            if (name.isEmpty() || !names.add(name)) {
                throw new IOException(file + ": a profile needs a name of its own: '" + name + "'");
            }
            profiles.add(profile(name, each, file + ": profile " + name));
        }
        return List.copyOf(profiles);
    }

    private static Profile profile(String name, JsonNode json, String where) throws IOException {
        String source = json.path("source").asText("hint");
        if (!source.equals("hint") && !source.equals("feed")) {
            throw new IOException(where + ": the source is hint or feed, not " + source);
        }
        Map<Field, List<Pointer>> places = new EnumMap<>(Field.class);
        List<Pointer> when = List.of();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            switch (each.getKey()) {
                case "name", "source" -> {}
                case "when" -> when = pointers(each.getValue(), where);
                default -> places.put(field(each.getKey(), where), pointers(each.getValue(), where));
            }
        }
        if (Collections.disjoint(places.keySet(), Set.of(Field.HTML, Field.BASE64, Field.TEXT, Field.RICH))) {
            throw new IOException(where + ": it names none of html, base64, text and rich");
        }
        return new Profile(name, source, when, places);
    }

    private static Field field(String name, String where) throws IOException {
        for (Field field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return field;
            }
        }
        throw new IOException(where + ": there is no field " + name);
    }

    private static List<Pointer> pointers(JsonNode json, String where) throws IOException {
        List<Pointer> pointers = new ArrayList<>();
        for (JsonNode each : json) {
            if (!each.isTextual() || !each.textValue().startsWith("/")) {
                throw new IOException(where + ": a pointer is a text that starts with a slash, not " + each);
            }
            pointers.add(Pointer.of(each.textValue()));
        }
        return List.copyOf(pointers);
    }
}
