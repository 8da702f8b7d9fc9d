package io.cleanwire.text;

import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the catalogue's words begin and end inside a running text. Only forms long enough to be told from a story, and
 * only where they are written as a label is, with a capital and without quotes: "Leave a Reply", not "leave a reply".
 */
final class KnownWords {

    private static final int SHORTEST = 15;
    private static final int FEWEST_WORDS = 2;

    /** Forms that end an article may stand anywhere from so many words on; others only behind the end of a sentence. */
    private static final int SURE_WORDS = 4;

    private static final Comparator<Form> LONGEST_FIRST =
            Comparator.comparingInt((Form form) -> form.words().size()).reversed();

    /** The last that was made: there is hardly ever a second catalogue. */
    private static volatile @Nullable KnownWords last;

    private final Catalogue catalogue;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /**
     * @param words without the marks around them, in lower case
     * @param whole whether the form ends there, and not in a hole
     * @param sure whether it ends an article wherever it stands
     */
    private record Form(List<String> words, boolean whole, boolean sure) {}

    private KnownWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Row row : catalogue.rows()) {
            row.forms().forEach(form -> add(form.words(), row.entry().effect()));
        }
        byFirstWord.values().forEach(forms -> forms.sort(LONGEST_FIRST));
    }

    static KnownWords of(Catalogue catalogue) {
        KnownWords known = last;
        if (known == null || known.catalogue != catalogue) {
            known = new KnownWords(catalogue);
            last = known;
        }
        return known;
    }

    private void add(String form, Effect effect) {
        int hole = form.indexOf('%');
        String start = (hole < 0 ? form : form.substring(0, hole)).strip();
        List<String> words = bare(List.of(start.split(" ", -1)));
        if (start.length() < SHORTEST || words.size() < FEWEST_WORDS) {
            return;
        }
        boolean sure = effect == Effect.END && words.size() >= SURE_WORDS;
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Form(words, hole < 0, sure));
    }

    /** Words that stand side by side in pieces: each form is one, and so is what is between them. */
    List<String> split(List<String> words) {
        List<String> bare = bare(words);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        boolean open = true; // nothing, or another label, stands before
        for (int i = 0; i < bare.size(); ) {
            Form form = isLabel(words.get(i)) ? at(bare, i, open) : null;
            open = form != null;
            if (form == null) {
                i++;
                continue;
            }
            add(words.subList(from, i), pieces);
            from = i;
            i += form.words().size();
            if (form.whole()) {
                add(words.subList(from, i), pieces);
                from = i;
            }
        }
        add(words.subList(from, bare.size()), pieces);
        return pieces;
    }

    private static void add(List<String> words, List<String> pieces) {
        if (!words.isEmpty()) {
            pieces.add(String.join(" ", words));
        }
    }

    private @Nullable Form at(List<String> bare, int at, boolean open) {
        for (Form form : byFirstWord.getOrDefault(bare.get(at), List.of())) {
            int end = at + form.words().size();
            if ((open || form.sure())
                    && end <= bare.size()
                    && bare.subList(at, end).equals(form.words())) {
                return form;
            }
        }
        return null;
    }

    /** Begins with a letter that is no small one. */
    private static boolean isLabel(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0));
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(KnownWords::bare).toList();
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
