package io.cleanwire.words;

/**
 * The beginnings of the words of a text, as a set: enough to see that two texts speak of the same, in languages that
 * change the ends of words, too. Short words are left out; in scripts without blanks each two signs in a row are one.
 */
public final class Stems {

    private static final int SHORTEST = 4;
    private static final int LENGTH = 5;

    private final Grams stems;

    /** @param characters how long the texts are together that will be added */
    public Stems(int characters) {
        stems = new Grams(characters);
    }

    /** Adds the words of a text. */
    public void add(String text) {
        new Walk() {
            @Override
            void stem(int hash) {
                stems.put(hash, 0);
            }
        }.through(text);
    }

    /** The share of a text's words that were added; 0 for a text without such words. */
    public double share(String text) {
        Count count = new Count();
        count.through(text);
        return count.all == 0 ? 0 : (double) count.known / count.all;
    }

    private final class Count extends Walk {
        private int all;
        private int known;

        @Override
        void stem(int hash) {
            all++;
            known += stems.has(hash) ? 1 : 0;
        }
    }

    private abstract static class Walk {

        abstract void stem(int hash);

        void through(String text) {
            int hash = 0;
            int length = 0;
            char before = 0;
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : ' ';
                boolean sign = isSign(c);
                if (!sign && isPart(c)) {
                    hash = length < LENGTH ? hash * 31 + Character.toLowerCase(c) : hash;
                    length++;
                } else {
                    if (length >= SHORTEST) {
                        stem(hash);
                    }
                    if (sign && isSign(before)) {
                        stem(before * 31 + c);
                    }
                    hash = 0;
                    length = 0;
                }
                before = c;
            }
        }

        private static boolean isPart(char c) {
            return c < 128 ? Character.isLetterOrDigit(c) : Character.isLetterOrDigit(c) || isMark(c);
        }

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        /** Of a script that writes no blanks between words. */
        private static boolean isSign(char c) {
            return c >= 0x0e00 && (c < 0x0e80 || c >= 0x3040 && c < 0x3100 || c >= 0x3400 && c < 0xa000);
        }
    }
}
