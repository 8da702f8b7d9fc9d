package io.cleanwire;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.normalise.WordPattern;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pattern of ours, on 100 kB of what is worst for it: how often it looks at a character is bounded, not the time. */
class PatternsTest {

    private static final Path CLASSES = Path.of("target/classes");

    private static final int LENGTH = 100_000;

    /** Looks at each character; a pattern that goes back over the text takes tens of thousands. */
    private static final int MOST_LOOKS = 1_000;

    private static final List<String> COMMON = List.of(
            "a",
            "A",
            "0",
            "12",
            " ",
            "-",
            ".",
            "/",
            ":",
            "\"",
            "=",
            "<",
            "(",
            "[",
            "@",
            "a ",
            "a.",
            "a-",
            "0.",
            "0-",
            "0 a",
            "<a ",
            "http://a.");

    /** Literal text inside a pattern. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}0-9 @:/.=<>\"'-]{2,20}");

    /** A text that counts how often it is looked at. */
    private static final class Watched implements CharSequence {

        private final String text;
        private long looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > (long) MOST_LOOKS * LENGTH) {
                throw new IllegalStateException("goes back over the text");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void noneGoesBackOverTheText() throws Exception {
        Map<String, Pattern> patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(60);
        List<String> slow = new ArrayList<>();
        patterns.forEach((name, pattern) -> {
            for (String unit : units(pattern)) {
                Watched text = new Watched(unit.repeat(LENGTH / unit.length()) + "\u0001");
                try {
                    Matcher matcher = pattern.matcher(text);
                    while (matcher.find()) {
                        assertThat(matcher.start()).isNotNegative();
                    }
                } catch (IllegalStateException | StackOverflowError e) {
                    slow.add(name + " on '" + unit + "'");
                    return;
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    private static Set<String> units(Pattern pattern) {
        Set<String> units = new LinkedHashSet<>(COMMON);
        Matcher literals = LITERAL.matcher(pattern.pattern().replaceAll("\\\\.|\\{[0-9,]+}", ""));
        while (literals.find() && units.size() < COMMON.size() + 6) {
            units.add(literals.group());
        }
        return units;
    }

    /** The constants of all classes, and those in the tables of records. */
    private static Map<String, Pattern> patterns() throws IOException, ReflectiveOperationException {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/cleanwire"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (!name.contains("_Subclass") && !name.contains("_Bean") && !name.contains("_ClientProxy")) {
                    collect(name, patterns);
                }
            }
        }
        return patterns;
    }

    private static void collect(String name, Map<String, Pattern> patterns) throws ReflectiveOperationException {
        Class<?> type = Class.forName(name, false, PatternsTest.class.getClassLoader());
        for (Field field : type.getDeclaredFields()) {
            boolean mayHold = field.getType() == Pattern.class
                    || field.getType() == WordPattern.class
                    || field.getType() == List.class;
            if (!Modifier.isStatic(field.getModifiers()) || !mayHold) {
                continue;
            }
            field.setAccessible(true);
            if (field.get(null) instanceof Pattern pattern) {
                patterns.put(name + "." + field.getName(), pattern);
            } else if (field.get(null) instanceof WordPattern words) {
                patterns.put(name + "." + field.getName(), words.pattern());
            } else if (field.get(null) instanceof List<?> rows) {
                for (Object row : rows) {
                    inRecord(name + "." + field.getName(), row, patterns);
                }
            }
        }
    }

    private static void inRecord(String where, Object row, Map<String, Pattern> patterns)
            throws ReflectiveOperationException {
        RecordComponent[] components = row.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            if (component.getType() == Pattern.class) {
                component.getAccessor().setAccessible(true);
                patterns.put(where + " " + patterns.size(), (Pattern)
                        component.getAccessor().invoke(row));
            }
        }
    }
}
