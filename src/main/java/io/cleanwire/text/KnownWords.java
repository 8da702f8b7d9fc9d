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

    /** Lines that say when a story appeared. */
    private static final String POSTED_ON = "wp.posted_on";

    private static final int SHORTEST = 15;
    private static final int FEWEST_WORDS = 2;

    /** So many in a sentence are none of a story. */
    private static final int FEWEST_LABELS = 3;

    /** Forms that end an article may stand anywhere from so many words on; others only behind the end of a sentence. */
    private static final int SURE_WORDS = 4;

    private static final Comparator<Form> LONGEST_FIRST =
            Comparator.comparingInt((Form form) -> form.words().size()).reversed();

    /** The last that was made: there is hardly ever a second catalogue. */
    private static volatile @Nullable KnownWords last;

    private final Catalogue catalogue;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** The forms without a hole, whatever their length. */
    private final Map<String, List<List<String>>> labels = new HashMap<>();

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
        labels.values().forEach(forms -> forms.sort(Comparator.comparingInt((List<String> form) -> -form.size())));
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
        if (hole < 0 && start.length() > 1 && !words.get(0).isEmpty()) {
            labels.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        if (start.length() < SHORTEST || words.size() < FEWEST_WORDS) {
            return;
        }
        boolean sure = effect == Effect.END && words.size() >= SURE_WORDS;
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Form(words, hole < 0, sure));
    }

    /** For each place how many words the longest label has that begins there; 0 where none does. */
    int[] labels(List<String> words) {
        List<String> bare = bare(words);
        int[] lengths = new int[words.size()];
        for (int i = 0; i < lengths.length; i++) {
            if (isLabel(words.get(i))) {
                lengths[i] = labelAt(bare, i);
            }
        }
        return lengths;
    }

    /**
     * A sentence that is none, but labels with other words between them: each label is a piece, and so is what is between.
     * A label that is one word counts beside another only, so that names of networks in a sentence are none.
     */
    List<String> splitLabels(List<String> words) {
        int[] lengths = labels(words);
        int found = 0;
        int before = -1;
        for (int i = 0; i < lengths.length; i += Math.max(1, lengths[i])) {
            int next = i + lengths[i];
            boolean beside = before == i || next < lengths.length && lengths[next] > 0;
            if (lengths[i] == 1 && !beside) {
                lengths[i] = 0;
            }
            if (lengths[i] > 0) {
                found++;
                before = next;
            }
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lengths.length && found >= FEWEST_LABELS; i += Math.max(1, lengths[i])) {
            if (lengths[i] > 0) {
                add(words.subList(from, i), pieces);
                add(words.subList(i, i + lengths[i]), pieces);
                from = i + lengths[i];
            }
        }
        if (from > 0) {
            add(words.subList(from, words.size()), pieces);
        }
        return pieces;
    }

    /** Whether the catalogue knows the text as a label and the day that it announces. */
    boolean isDateline(String text) {
        return Credit.isDateline(text)
                || catalogue
                        .match(text)
                        .filter(entry -> entry.id().equals(POSTED_ON))
                        .isPresent();
    }

    /** Whether the catalogue knows all of the text. */
    boolean isKnown(String text) {
        return catalogue.match(text).isPresent();
    }

    private int labelAt(List<String> bare, int at) {
        for (List<String> form : labels.getOrDefault(bare.get(at), List.of())) {
            int end = at + form.size();
            if (end <= bare.size() && bare.subList(at, end).equals(form)) {
                return form.size();
            }
        }
        return 0;
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

    /** The word without the marks around it, in lower case. */
    static String bare(String word) {
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
