package io.cleanwire.cleaner;

import io.cleanwire.model.Reason;
import io.cleanwire.normalise.Table;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How words begin that pages of one kind use, in many languages; the table is {@code wall-words.tsv}. Immutable. */
final class WallWords {

    private static final Map<Reason, WallWords> KINDS = kinds();

    private static final WallWords NONE = new WallWords(List.of());

    private static final WallWords STORIES = new WallWords(Table.read(WallWords.class, "story-words.tsv").stream()
            .flatMap(line -> words(line.get(1)).stream())
            .distinct()
            .toList());

    private final List<String> beginnings;

    /** The same by their first two characters, the longest first: a text is asked once for each of its words. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    private WallWords(List<String> beginnings) {
        this.beginnings = beginnings;
        for (String beginning : beginnings) {
            byStart.computeIfAbsent(beginning.substring(0, 2), start -> new ArrayList<>())
                    .add(beginning);
        }
        byStart.values().forEach(same -> same.sort((a, b) -> b.length() - a.length()));
    }

    /** Those of pages that are rejected for a reason. */
    static WallWords of(Reason reason) {
        return KINDS.getOrDefault(reason, NONE);
    }

    /** Those of stories, which such pages hardly ever hold; the table is {@code story-words.tsv}. */
    static WallWords ofStories() {
        return STORIES;
    }

    List<String> all() {
        return beginnings;
    }

    /**
     * Which of them a text holds, in the order of the text. Where one is part of another, the longer says it all; in scripts that write no blanks between words they may stand anywhere.
     *
     * @param text lower case
     */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        int said = 0;
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean start = at == 0 || !Character.isLetter(text.charAt(at - 1)) || Text.isDense(text.charAt(at));
            String word = start ? longest(text, at) : "";
            if (at + word.length() > said && !word.isEmpty()) {
                found.add(word);
                said = at + word.length();
            }
        }
        return found;
    }

    private String longest(String text, int at) {
        for (String beginning : byStart.getOrDefault(text.substring(at, at + 2), List.of())) {
            if (text.startsWith(beginning, at)) {
                return beginning;
            }
        }
        return "";
    }

    /** The words of a cell of either table. */
    private static List<String> words(String cell) {
        return Arrays.asList(cell.split("; ", -1));
    }

    private static Map<Reason, WallWords> kinds() {
        Map<Reason, List<String>> words = new EnumMap<>(Reason.class);
        for (List<String> line : Table.read(WallWords.class, "wall-words.tsv")) {
            words.computeIfAbsent(Reason.valueOf(line.get(0)), reason -> new ArrayList<>())
                    .addAll(words(line.get(2)));
        }
        Map<Reason, WallWords> kinds = new EnumMap<>(Reason.class);
        words.forEach((reason, beginnings) ->
                kinds.put(reason, new WallWords(beginnings.stream().distinct().toList())));
        return kinds;
    }
}
