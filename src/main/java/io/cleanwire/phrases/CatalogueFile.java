package io.cleanwire.phrases;

import io.cleanwire.normalise.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a file of rows and refuses one that is wrong, in a sentence that names file and line. {@value #SHIPPED}
 * explains the format.
 */
final class CatalogueFile {

    static final String SHIPPED = "residue.tsv";

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,20}(?:[._-][a-z0-9]{1,30}){1,6}");
    private static final Pattern PLATFORM = Pattern.compile("[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?");

    private final String name;
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> off = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<String, Integer> lineOfForm = new HashMap<>();

    private int at;
    private Optional<Draft> open = Optional.empty();

    /** A row that is still being read. */
    private static final class Draft {
        final int line;
        final String platform;
        final Entry entry;
        final List<Row.Form> forms = new ArrayList<>();
        final List<Shape> shapes = new ArrayList<>();
        final List<Row.Example> examples = new ArrayList<>();
        String because = "";

        Draft(int line, String platform, Entry entry) {
            this.line = line;
            this.platform = platform;
            this.entry = entry;
        }
    }

    private CatalogueFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The rows that ship with this version. */
    static CatalogueFile shipped() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue " + SHIPPED + " is not on the class path");
            }
            return read(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Somebody's own rows.
     *
     * @throws IOException in one sentence, when the file cannot be read or is wrong
     */
    static CatalogueFile read(Path file) throws IOException {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IOException("no such file: " + file, e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }

    static CatalogueFile read(String name, String text) throws IOException {
        CatalogueFile file = new CatalogueFile(name, text);
        for (String line : text.lines().toList()) {
            file.at++;
            file.line(file.at == 1 && line.startsWith("\ufeff") ? line.substring(1) : line);
        }
        file.finish();
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    /** Ids of rows that are switched off. */
    List<String> off() {
        return off;
    }

    /** A name for what the file says. */
    String digest() {
        return Digests.sha256(text).substring(0, 12);
    }

    /** A fault at the line that names the id. */
    IOException wrong(String id, String what) {
        return wrong(lineOfId.getOrDefault(id, 0), what);
    }

    IOException wrong(int line, String what) {
        return new IOException(name + " line " + line + ": " + what);
    }

    private void line(String line) throws IOException {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            finish();
            header(line.strip());
            return;
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw wrong(at, "neither the head of a row ([id] platform role effect) nor a word, a tab and its value");
        }
        Draft row = open.orElseThrow(() -> wrong(at, "stands above the first row"));
        String words = line.substring(tab + 1).strip();
        if (words.isEmpty()) {
            throw wrong(at, "nothing behind the tab");
        }
        switch (line.substring(0, tab)) {
            case "because" -> row.because = words;
            case "match" -> row.examples.add(new Row.Example(true, words, at));
            case "miss" -> row.examples.add(new Row.Example(false, words, at));
            case "shape" -> row.shapes.add(shape(words));
            default -> row.forms.add(form(line.substring(0, tab), words));
        }
    }

    private void header(String line) throws IOException {
        int end = line.indexOf(']');
        String id = end < 0 ? "" : line.substring(1, end);
        if (!ID.matcher(id).matches()) {
            throw wrong(at, "an id is lower case and has a dot, such as [my.signature]");
        }
        Integer before = lineOfId.putIfAbsent(id, at);
        if (before != null) {
            throw wrong(at, id + " stands in line " + before + " too");
        }
        String[] words = line.substring(end + 1).strip().split(" +", -1);
        if (words.length == 1 && words[0].equals("off")) {
            off.add(id);
            return;
        }
        if (words.length != 3) {
            throw wrong(at, "behind the id stand platform, role and effect, or off");
        }
        if (!PLATFORM.matcher(words[0]).matches()) {
            throw wrong(at, "a platform is one word in lower case: " + words[0]);
        }
        Role role = oneOf(Role.values(), Role::word, "role", words[1]);
        Effect effect = oneOf(Effect.values(), Effect::word, "effect", words[2]);
        open = Optional.of(new Draft(at, words[0], new Entry(id, role, effect)));
    }

    private <T> T oneOf(T[] values, Function<T, String> word, String what, String given) throws IOException {
        for (T value : values) {
            if (word.apply(value).equals(given)) {
                return value;
            }
        }
        throw wrong(
                at,
                "no " + what + " " + given + "; there are "
                        + String.join(", ", Arrays.stream(values).map(word).toList()));
    }

    private Row.Form form(String language, String words) throws IOException {
        if (!LANGUAGE.matcher(language).matches()) {
            throw wrong(at, "neither because, match, miss or shape nor a language: " + language);
        }
        String key = LineKey.key(LineKey.norm(words));
        Optional<String> unsafe = Template.hasHole(key) ? Templates.fault(key) : tooShort(key);
        if (unsafe.isPresent()) {
            throw wrong(at, unsafe.get() + ": " + words);
        }
        Integer before = lineOfForm.putIfAbsent(key, at);
        if (before != null) {
            throw wrong(at, "\"" + words + "\" stands in line " + before + " too");
        }
        return new Row.Form(language, words);
    }

    private static Optional<String> tooShort(String key) {
        return key.codePoints().filter(Character::isLetterOrDigit).count() < 2
                ? Optional.of("too short to be told from a story")
                : Optional.empty();
    }

    private Shape shape(String words) throws IOException {
        int tab = words.indexOf('\t');
        if (tab < 1) {
            throw wrong(at, "a shape is what the line must hold, a tab, and a regular expression");
        }
        String expression = words.substring(tab + 1);
        Optional<String> fault = Shape.fault(expression);
        if (fault.isPresent()) {
            throw wrong(at, fault.get());
        }
        return new Shape(words.substring(0, tab), Pattern.compile(expression));
    }

    private void finish() throws IOException {
        if (open.isEmpty()) {
            return;
        }
        Draft row = open.get();
        open = Optional.empty();
        if (row.because.isEmpty()) {
            throw wrong(row.line, row.entry.id() + " does not say because");
        }
        if (row.forms.isEmpty() && row.shapes.isEmpty()) {
            throw wrong(row.line, row.entry.id() + " has no form");
        }
        rows.add(new Row(row.platform, row.entry, row.because, row.forms, row.shapes, row.examples));
    }
}
