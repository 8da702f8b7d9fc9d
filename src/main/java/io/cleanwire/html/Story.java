package io.cleanwire.html;

import java.util.List;

/**
 * Where the story is, for those who judge what stands inside it.
 *
 * @param page the page
 * @param container the element that holds the story
 * @param titles what the page calls itself, as {@code normalise.Text.key}s
 */
record Story(Layout page, El container, List<String> titles) {

    /** The share of the story's running text that an element holds. */
    double share(El el) {
        return container.goodWords == 0 ? 0 : (double) el.goodWords / container.goodWords;
    }

    /** Whether a text is one of the page's titles. */
    boolean isTitle(String key) {
        return !key.isEmpty() && titles.contains(key);
    }
}
