package io.cleanwire.words;

/** A text outside the page's body, compared with the texts of the page: its title, its description, the body that it declares. */
public final class Likeness {

    private final Tokens page;
    private final int length;
    private final Grams grams;
    private final int words;

    /**
     * @param words how many words in a row must be equal to count
     */
    public Likeness(Tokens page, String text, int words) {
        this.page = page;
        this.words = words;
        Tokens tokens = new Tokens();
        tokens.add(text, 0, 0, 0);
        length = tokens.size();
        grams = new Grams(length);
        for (int i = 0; i + words <= length; i++) {
            grams.put(tokens.gram(i, words), i);
        }
    }

    /** How many words the text has. */
    public int length() {
        return length;
    }

    /** The share of a text of the page that the text says too. */
    public float contained(Shape shape) {
        return length == 0 ? 0 : page.share(shape, words, grams::has);
    }

    /** What both say, as a share of what either says: 1 for equal texts. */
    public float alike(Shape shape) {
        return alike(shape, contained(shape));
    }

    /**
     * The same where the share is known that the text says too.
     *
     * @param contained as {@link #contained} says
     */
    public float alike(Shape shape, float contained) {
        int all = shape.tokens() - words + 1;
        if (all <= 0 || length == 0) {
            return 0;
        }
        float common = contained * all;
        return common / Math.max(1, all + grams.size() - common);
    }
}
