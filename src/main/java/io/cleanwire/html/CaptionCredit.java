package io.cleanwire.html;

import io.cleanwire.html.CreditSign.Place;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A caption and the credit that it ended in: a word for it with a few names behind, such as {@code Photo: Jane Doe/AP},
 * {@code (foto Rossi)} or {@code © EPA}, or the name of a supplier of pictures. What may as well be part of the caption
 * stays in it.
 *
 * @param caption empty when the text is all credit
 * @param credit without brackets around it; empty when there is none
 */
record CaptionCredit(String caption, String credit) {

    /** So near the end a credit begins. */
    private static final int LONGEST = 120;

    /** More words before a credit are no name. */
    private static final int NAME_WORDS = 4;

    private static final String OPENING = "([（【〔";
    private static final String CLOSING = ")]）】〕";

    /** Stand between a caption and its credit and belong to neither. */
    private static final String PARTING = " \u00a0|/–—·•-,;:＝=／";

    /** End what stands before. */
    private static final String STOPS = ".!?…。！？”\"»|–—";

    /**
     * What is written under a picture.
     *
     * @param lines in order
     * @param credits what stands apart from them as a credit
     */
    static CaptionCredit of(List<String> lines, List<String> credits) {
        List<String> captions = new ArrayList<>(lines);
        List<String> owners = new ArrayList<>(credits);
        if (owners.isEmpty() && captions.size() > 1) {
            captions.stream().filter(CaptionCredit::is).forEach(owners::add);
            captions.removeAll(owners);
        }
        String credit = String.join(
                " ", owners.stream().map(CaptionCredit::bare).distinct().toList());
        String caption = String.join(" ", captions);
        CaptionCredit found = of(caption.isEmpty() ? credit : caption);
        if (credit.isEmpty()) {
            return found;
        }
        if (caption.isEmpty()) { // all of it is named for a credit
            boolean both = !found.credit().isEmpty() && Text.words(found.caption()) > NAME_WORDS;
            return both ? found : new CaptionCredit("", credit);
        }
        return new CaptionCredit(parted(found.credit().contains(credit) ? found.caption() : caption), credit);
    }

    /** Takes apart all that is written under a picture. */
    static CaptionCredit of(String text) {
        return signed(text, Place.WHOLE)
                .or(() -> bracketed(text))
                .or(() -> supplied(text))
                .orElse(new CaptionCredit(text, ""));
    }

    /** Whether one of several texts under a picture is its credit. */
    static boolean is(String text) {
        String words = bare(text);
        return words.length() <= LONGEST
                && (signed(words, Place.BESIDE)
                                .filter(found -> found.caption().isEmpty())
                                .isPresent()
                        || isUnsigned(words)
                        || PictureOwner.supplies(words));
    }

    /** Without the brackets around it. */
    static String bare(String text) {
        boolean around = !text.isEmpty() && isOpening(text.charAt(0)) && closing(text, 0) == text.length() - 1;
        return around ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** Without what parts it from a credit that stood behind it. */
    static String parted(String text) {
        int end = text.length();
        while (end > 0 && PARTING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A credit with a word for it and a sign behind the word: the first that goes on to the end. */
    private static Optional<CaptionCredit> signed(String text, Place whole) {
        for (int i = Math.max(0, text.length() - LONGEST); i < text.length(); i++) {
            CreditSign sign = CreditSign.at(text, i);
            if (sign == null) {
                continue;
            }
            int start = sign.start();
            boolean enclosed = start > 0 && isOpening(text.charAt(start - 1));
            int end = enclosed ? closing(text, start - 1) : text.length();
            if (enclosed && !isLast(text, end)) {
                return Optional.empty(); // one of several
            }
            String owner = text.substring(sign.rest(), end).strip();
            if (isBalanced(owner) && sign.fits(enclosed ? Place.BRACKETS : sign.place(whole), owner)) {
                return Optional.of(cut(text, enclosed ? start - 1 : start, text.substring(start, end)));
            }
        }
        return Optional.empty();
    }

    /** A credit in brackets at the end that says by its names alone what it is. */
    private static Optional<CaptionCredit> bracketed(String text) {
        int open = lastOpening(text);
        if (open < 0) {
            return Optional.empty();
        }
        String words = text.substring(open + 1, closing(text, open)).strip();
        String before = text.substring(0, open).strip();
        if (isUnsigned(words)) {
            return Optional.of(cut(text, open, words));
        }
        int stop = lastStop(before);
        boolean sure = words.indexOf(' ') > 0 || words.indexOf('/') > 0 || stop == before.length();
        if (!PictureOwner.supplies(words) || !sure && !namesBetween(before, stop)) {
            return Optional.empty();
        }
        return namesBetween(before, stop)
                ? Optional.of(cut(text, stop, text.substring(stop)))
                : Optional.of(cut(text, open, words));
    }

    /** Whether names stand behind the last sentence: they belong to what comes in brackets. */
    private static boolean namesBetween(String before, int stop) {
        return stop > 0 && stop < before.length() && PictureOwner.isSurely(before.substring(stop));
    }

    /** A supplier of pictures with or without a name behind the last sentence, or alone. */
    private static Optional<CaptionCredit> supplied(String text) {
        int stop = lastStop(text);
        String words = text.substring(stop).strip();
        return PictureOwner.supplies(words) ? Optional.of(cut(text, stop, words)) : Optional.empty();
    }

    /** A word for a credit and a name, without a sign between them. */
    private static boolean isUnsigned(String words) {
        int blank = words.indexOf(' ');
        return CreditWords.endIn(words) && PictureOwner.is(words)
                || blank > 0
                        && CreditWords.sense(words.substring(0, blank)) == CreditWords.Sense.WORK
                        && !CreditWords.isGeneral(words.substring(0, blank))
                        && PictureOwner.isSurely(words.substring(blank + 1));
    }

    private static CaptionCredit cut(String text, int start, String credit) {
        return new CaptionCredit(parted(text.substring(0, start)), credit.strip());
    }

    /** Behind the last sign that ends a sentence or a part of the text; 0 when there is none. */
    private static int lastStop(String text) {
        int word = 0;
        for (int i = text.length() - 1; i > 0 && i >= text.length() - LONGEST; i--) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0 && (c != '.' || word != i + 1 && !isShort(text, i))) {
                return i + 1;
            }
            word = Character.isLowerCase(c) ? i : word;
        }
        return 0;
    }

    /** Whether a full stop stands behind an initial or the number of a day. */
    private static boolean isShort(String text, int stop) {
        boolean day =
                Character.isDigit(text.charAt(stop - 1)) && !Character.isDigit(text.charAt(Math.max(0, stop - 3)));
        return day || stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2));
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Where the bracket is closed that opens here; -1 when it is not. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += isOpening(c) ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the bracket opens that ends the text; -1 when none does. */
    private static int lastOpening(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
            if (isOpening(text.charAt(i)) && isLast(text, closing(text, i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing stands behind this bracket but a full stop. */
    private static boolean isLast(String text, int close) {
        return close == text.length() - 1 || close == text.length() - 2 && close >= 0 && text.endsWith(".");
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += isOpening(text.charAt(i)) ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }
}
