package io.cleanwire.words;

/**
 * What a text is made of, counted while its characters are read.
 *
 * @param words as {@code normalise.Text.words} counts
 * @param firstToken place of its first word among the page's {@link Tokens}
 * @param endToken place after its last word
 * @param functionWords words that every text of some language has
 * @param boilerplateWords words that furniture is made of
 * @param creditWords words that name where a picture comes from
 * @param promoWords words that send the reader on to another story
 * @param firstPerson words by which somebody speaks of himself
 * @param capitals words that begin with a capital
 * @param upperCase letters that are capitals
 * @param letters of scripts with or without capitals
 * @param numbers words that begin with a digit
 * @param commas in any script
 * @param sentences marks that end a sentence
 * @param separators marks between labels, the slash among them
 * @param quotes quotation marks that are no apostrophes
 * @param codeMarks that programs and mark-up are full of
 * @param endsSentence whether the last mark ends one
 * @param linkShare share of the characters that stand in links
 * @param boldShare share of the characters in bold
 * @param italicShare share of the characters in italics
 */
public record Shape(
        int words,
        int firstToken,
        int endToken,
        int functionWords,
        int boilerplateWords,
        int creditWords,
        int promoWords,
        int firstPerson,
        int capitals,
        int upperCase,
        int letters,
        int numbers,
        int commas,
        int sentences,
        int separators,
        int quotes,
        int codeMarks,
        boolean endsSentence,
        float linkShare,
        float boldShare,
        float italicShare) {

    public int tokens() {
        return endToken - firstToken;
    }

    /** A count as a share of the words. */
    public float share(int count) {
        return words == 0 ? 0 : (float) count / words;
    }
}
