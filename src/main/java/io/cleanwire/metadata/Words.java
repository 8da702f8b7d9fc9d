package io.cleanwire.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Attributes that hold words, such as {@code class} and {@code rel}. */
final class Words {

    private static final int MAX_LENGTH = 400;

    private Words() {}

    static boolean has(String attribute, String word) {
        int at = attribute.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            if (startsAt(attribute, at) && (end == attribute.length() || attribute.charAt(end) <= ' ')) {
                return true;
            }
            at = attribute.indexOf(word, at + 1);
        }
        return false;
    }

    /** In lower case, and as long as any honest attribute. */
    private static String bounded(String attribute) {
        String start = attribute.length() > MAX_LENGTH ? attribute.substring(0, MAX_LENGTH) : attribute;
        return start.toLowerCase(Locale.ROOT);
    }

    private static boolean startsAt(String text, int at) {
        return at == 0 || text.charAt(at - 1) <= ' ';
    }

    /** The words in lower case, at most as many as any honest attribute has. */
    static List<String> of(String attribute) {
        String text = bounded(attribute);
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
