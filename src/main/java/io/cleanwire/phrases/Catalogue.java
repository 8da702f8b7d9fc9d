package io.cleanwire.phrases;

import io.cleanwire.normalise.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What residue says, in every language we know. Immutable and thread safe.
 *
 * <p>A line is looked up as a whole: exact words, then a form with holes, then a shape, then as a row of labels each
 * of which is known. A sentence that merely begins like residue does not match.
 */
public final class Catalogue {

    private static final Catalogue STANDARD =
            new Catalogue(CatalogueFile.shipped().rows(), "");

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_LABEL = 200;

    /** Words of the longest entry in a row of them. */
    private static final int MOST_LABEL_WORDS = 7;

    private static final int MOST_LABELS = 16;

    /** Shorter words than these end an article only when something else says so too. */
    private static final int LONG_ENOUGH = 15;

    private static final int LONG_ENOUGH_DENSE = 6;

    private static final String LABEL_MARKS = "|·•/,>∙»";

    private final Map<String, Entry> exact = new HashMap<>();
    /** How long they are: most lines are longer, and need no hash. */
    private final BitSet exactLengths = new BitSet();

    /** With one of these a row of entries begins, and with one of those it ends. */
    private final Set<String> firstWords = new HashSet<>();

    private final Set<String> lastWords = new HashSet<>();
    private final Templates templates = new Templates();
    private final List<ShapeOf> shapes = new ArrayList<>();

    private final List<Row> rows;
    private final String own;

    private record ShapeOf(Shape shape, Entry entry) {}

    private Catalogue(List<Row> rows, String own) {
        this.rows = List.copyOf(rows);
        this.own = own;
        for (Row row : rows) {
            row.forms().forEach(form -> add(form.words(), row.entry()));
            row.shapes().forEach(shape -> shapes.add(new ShapeOf(shape, row.entry())));
        }
    }

    /** The catalogue that ships with this version; read once. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * This catalogue with somebody's own rows before its own: a row of the same id stands in for ours, and
     * {@code [id] off} switches ours off.
     *
     * @throws IOException in one sentence that names file and line, when the file cannot be read or is wrong
     */
    public Catalogue with(Path file) throws IOException {
        CatalogueFile added = CatalogueFile.read(file);
        Set<String> gone = new HashSet<>(added.off());
        for (String id : gone) {
            if (row(id).isEmpty()) {
                throw added.wrong(id, "no row to switch off is named " + id);
            }
        }
        List<Row> all = new ArrayList<>(added.rows());
        all.forEach(row -> gone.add(row.id()));
        rows.stream().filter(row -> !gone.contains(row.id())).forEach(all::add);
        Catalogue both = new Catalogue(all, added.digest());
        for (Row row : added.rows()) {
            for (Row.Example example : row.examples()) {
                if (both.match(example.text()).filter(row.entry()::isSame).isPresent() != example.matches()) {
                    String what = example.matches() ? " does not match: " : " matches what it must not: ";
                    throw added.wrong(example.line(), row.id() + what + example.text());
                }
            }
        }
        return both;
    }

    /** All rows; somebody's own come first. */
    public List<Row> rows() {
        return rows;
    }

    /** The row of that id. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Names somebody's own rows by their content, so that a record can say what it was cleaned with; empty without. */
    public String own() {
        return own;
    }

    private void add(String words, Entry entry) {
        String norm = LineKey.norm(words);
        addKey(LineKey.key(norm), entry);
        String bare = LineKey.withoutDomains(norm);
        if (!bare.equals(norm) && bare.indexOf(' ') > 0) {
            addKey(LineKey.key(bare), entry);
        }
    }

    private void addKey(String key, Entry entry) {
        Entry weighed = longEnough(key) ? entry : weaker(entry);
        if (Template.hasHole(key)) {
            templates.add(key, weighed);
        } else if (!key.isEmpty()) {
            exact.putIfAbsent(key, weighed);
            exactLengths.set(key.length());
            firstWords.add(key.substring(0, firstBlank(key)));
            lastWords.add(key.substring(key.lastIndexOf(' ') + 1));
        }
    }

    private static boolean longEnough(String key) {
        int words = key.replace("%s", "").replace("%d", "").strip().length();
        return words >= LONG_ENOUGH || words >= LONG_ENOUGH_DENSE && key.chars().anyMatch(c -> Text.isDense((char) c));
    }

    private static Entry weaker(Entry entry) {
        return entry.effect() == Effect.END ? new Entry(entry.id(), entry.role(), Effect.END_IF_CORROBORATED) : entry;
    }

    /** The entry that a whole line matches; empty when it is nothing we know. */
    public Optional<Entry> match(String line) {
        return new Lookup().match(line);
    }

    /** Whether somebody says it: a long dash, and a full stop at the end, as no label has them. */
    private static boolean isSpeech(String line) {
        return (line.charAt(0) == '—' || line.charAt(0) == '–') && Text.endsSentence(line);
    }

    /** Looks up one line after the other. */
    public Lookup lookup() {
        return new Lookup();
    }

    /** Looks up line after line, and keeps what it takes to try a shape. For one thread. */
    public final class Lookup {

        private final @Nullable Matcher[] matchers = new Matcher[shapes.size()];

        private Lookup() {}

        /** The entry that a whole line matches; empty when it is nothing we know. */
        public Optional<Entry> match(String line) {
            if (line.length() > LONGEST_LINE || line.isEmpty() || isSpeech(line)) {
                return Optional.empty();
            }
            String norm = LineKey.norm(line);
            String key = LineKey.key(norm);
            if (key.isEmpty() || isNumber(key)) {
                return Optional.empty();
            }
            // a star marks a field of a form, which the key no longer tells from a button
            Optional<Entry> found = norm.endsWith("*") ? shape(norm).or(() -> exact(key)) : exact(key);
            if (found.isPresent() || norm.length() > LONGEST_LABEL) {
                return found.isPresent() ? found : shape(norm);
            }
            return templates
                    .match(key, LineKey.folded(norm))
                    .or(() -> shape(norm))
                    .or(() -> labels(key));
        }

        private Optional<Entry> shape(String norm) {
            int digits = Shape.longestRun(norm);
            long signs = Shape.signs(norm);
            for (int i = 0; i < shapes.size(); i++) {
                ShapeOf candidate = shapes.get(i);
                Shape shape = candidate.shape();
                if (shape.reaches(norm) && shape.mayMatch(norm, digits, signs) && matches(i, norm)) {
                    return Optional.of(candidate.entry());
                }
            }
            return Optional.empty();
        }

        private boolean matches(int i, String norm) {
            Matcher matcher = matchers[i];
            if (matcher == null) {
                matcher = shapes.get(i).shape().pattern().matcher(norm);
                matchers[i] = matcher;
            }
            return matcher.reset(norm).matches();
        }

        /** A row of labels, each of which is an entry of its own; it never ends an article alone. */
        private Optional<Entry> labels(String key) {
            int marks = 0;
            for (int i = 0; i < key.length(); i++) {
                marks += isLabelMark(key.charAt(i)) ? 1 : 0;
            }
            if (marks == 0 || marks >= MOST_LABELS) {
                return labelRow(key);
            }
            Optional<Entry> first = Optional.empty();
            for (int from = 0; from <= key.length(); ) {
                int end = from;
                while (end < key.length() && !isLabelMark(key.charAt(end))) {
                    end++;
                }
                String part = key.substring(from, end);
                Optional<Entry> entry = part.isBlank() ? first : label(part);
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                first = first.isPresent() ? first : entry;
                from = end + 1;
            }
            return first.map(Catalogue::weaker);
        }

        /** A form, or the one letter that is a network's name. */
        private Optional<Entry> label(String part) {
            String key = LineKey.key(part);
            return key.length() == 1 ? shape(key) : exact(key);
        }

        /** Entries one after the other, as a row of buttons leaves them: nothing else stands between or behind them. */
        private Optional<Entry> labelRow(String key) {
            String bare = LineKey.withoutArrows(key);
            int blank = bare.lastIndexOf(' ');
            if (blank < 0
                    || !lastWords.contains(LineKey.key(bare.substring(blank + 1)))
                    || !firstWords.contains(LineKey.key(bare.substring(0, firstBlank(bare))))) {
                return Optional.empty();
            }
            Optional<Entry> first = Optional.empty();
            for (int from = 0, labels = 0; from < key.length(); labels++) {
                int end = labels == MOST_LABELS ? from : labelEnd(key, from);
                if (end == from) {
                    return Optional.empty();
                }
                first = first.isPresent() ? first : label(key.substring(from, end));
                from = end + 1;
            }
            return first.map(Catalogue::weaker);
        }

        /** Where the longest entry ends that begins there and is not all of the line; the place itself when none does. */
        private int labelEnd(String key, int from) {
            int longest = from;
            int end = from;
            for (int words = 0; words < MOST_LABEL_WORDS && end < key.length(); words++) {
                int blank = key.indexOf(' ', end + 1);
                end = blank < 0 ? key.length() : blank;
                boolean all = from == 0 && end == key.length();
                longest = !all && label(key.substring(from, end)).isPresent() ? end : longest;
            }
            return longest;
        }
    }

    private Optional<Entry> exact(String key) {
        Entry entry = exactLengths.get(key.length()) ? exact.get(key) : null;
        if (entry == null) {
            String bare = LineKey.withoutArrows(key);
            entry = bare.length() < key.length() ? exact.get(bare) : null;
        }
        return Optional.ofNullable(entry);
    }

    private static int firstBlank(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key.length() : blank;
    }

    private static boolean isLabelMark(char c) {
        boolean letter = c >= 'a' && c <= 'z' || c == ' '; // nearly all
        return !letter && LABEL_MARKS.indexOf(c) >= 0;
    }

    private static boolean isNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLetter(c) || c == ':' || c == '/' || c == '-' || c == '%' || c == '[') {
                return false;
            }
            if (c == '.' && i + 1 < key.length() && key.indexOf('.', i + 1) > 0) {
                return false; // 24.12.2025
            }
        }
        return true;
    }
}
