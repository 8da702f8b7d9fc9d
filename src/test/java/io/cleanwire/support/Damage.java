package io.cleanwire.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Our fixtures as a careless crawler would send them: pieces lost, doubled and moved, signs where none belong. */
public final class Damage {

    /** Longer ones are left whole: what breaks breaks in a short one, too. */
    private static final int LONGEST = 60_000;

    /** Where titles, bylines and dates stand, damage does most. */
    private static final int BEGINNING = 400;

    private static final List<String> SIGNS = List.of(
            " .",
            ",",
            "|",
            "By ",
            "-",
            "©",
            "  ",
            "\n",
            "\n\n",
            "(",
            ")",
            ":",
            "–",
            "'",
            "’",
            "\"",
            "&",
            "and ",
            "%s",
            "https://",
            "www.",
            "@",
            "#",
            "1",
            "2024",
            "/",
            ";",
            "…",
            "Jr.",
            "d'",
            "al-",
            "·",
            "\t",
            "[",
            "]",
            "*",
            "_",
            "<",
            ">",
            "=",
            "Ä",
            "한",
            "。",
            "Dr. ",
            "\u00a0",
            "\u0301",
            "\u200b",
            "\u2029",
            "\ufeff",
            "|  |",
            " \u0301 ");

    private Damage() {}

    /** The payloads of the golden texts and pages, in one order. */
    public static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"), 4)) {
            return files.filter(file -> file.endsWith("payload.txt") || file.endsWith("page.html"))
                    .sorted()
                    .map(Damage::read)
                    .filter(text -> text.length() < LONGEST)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The payload with up to six things wrong. */
    public static String to(String payload, Random random) {
        StringBuilder damaged = new StringBuilder(payload);
        for (int blows = 1 + random.nextInt(6); blows > 0 && damaged.length() > 3; blows--) {
            int length = damaged.length();
            int at = random.nextInt(random.nextBoolean() ? Math.min(length, BEGINNING) : length);
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            switch (random.nextInt(5)) {
                case 0 -> damaged.delete(at, Math.min(length, at + 1 + random.nextInt(4)));
                case 1 -> damaged.insert(at, sign);
                case 2 -> damaged.replace(at, at + 1, sign);
                case 3 -> {
                    String piece = damaged.substring(at, Math.min(length, at + random.nextInt(200)));
                    damaged.insert(random.nextInt(length), piece);
                }
                default -> {
                    int end = damaged.indexOf("\n", at);
                    damaged.delete(at, end < 0 ? length : end + 1);
                }
            }
        }
        return damaged.toString();
    }
}
