package io.cleanwire.model;

/**
 * Counts about a payload that the verdict weighs. Words are counted as {@code normalise.Text.words} does.
 *
 * @param words words of the whole payload that a reader would see
 * @param linkWords of those, words inside links
 * @param bodyWords words of the body that was found
 * @param bodyLinkWords of those, words inside links
 * @param prose blocks of the body that read as prose
 * @param teasers headings or list entries of the payload that are nothing but a link to another page
 * @param passwordField whether there is a field for a password
 * @param certainty the engine's own estimate, 0 to 1, that the body is the article and nothing but it
 */
public record PageFacts(
        int words,
        int linkWords,
        int bodyWords,
        int bodyLinkWords,
        int prose,
        int teasers,
        boolean passwordField,
        double certainty) {}
