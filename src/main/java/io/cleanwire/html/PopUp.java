package io.cleanwire.html;

import io.cleanwire.normalise.Literals;
import java.util.List;
import java.util.regex.Pattern;

/** Names of what a reader sees only when he points at a word; the word itself stands in the element around it. */
final class PopUp {

    private static final Literals OVERLAYS =
            new Literals(List.of("tooltip", "popover", "popup", "rollover", "hovercard"));

    /** The name says that it is the part that opens, not the word that opens it. */
    private static final Pattern PART = Pattern.compile(
            "(?:tooltip|popover|popup|rollover|hovercard)[a-z0-9_-]{0,40}(?:text|content|body|inner|block|box|card)(?![a-z])");

    private PopUp() {}

    /** @param className the value of a {@code class} attribute */
    static boolean is(String className) {
        return !className.isEmpty()
                && OVERLAYS.in(className) != 0
                && PART.matcher(className).find();
    }
}
