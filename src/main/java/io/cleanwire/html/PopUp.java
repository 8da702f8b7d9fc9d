package io.cleanwire.html;

import io.cleanwire.normalise.Literals;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Names of what a reader sees only when he asks for it: a note when he points at a word, which itself stands in the
 * element around it, and a part of the text that he unfolds.
 */
final class PopUp {

    private static final Literals OVERLAYS = new Literals(
            List.of("tooltip", "popover", "popup", "rollover", "hovercard", "addtocalendar", "addeventatc"));

    /**
     * The name says that it is the part that opens, not the word that opens it; or that it is a button that puts an event
     * into the reader's calendar, and holds what the calendar is told.
     */
    private static final Pattern PART = Pattern.compile(
            "(?:tooltip|popover|popup|rollover|hovercard)[a-z0-9_-]{0,40}(?:text|content|body|inner|block|box|card)(?![a-z])"
                    + "|addtocalendar|addeventatc");

    /** Of what lies folded below its heading until a reader opens it. */
    private static final Set<String> FOLDED = Set.of(
            "collapse", "accordion-collapse", "panel-collapse", "tab-pane", "accordion-content", "accordion-body");

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt");

    private PopUp() {}

    /** @param className the value of a {@code class} attribute */
    static boolean is(String className) {
        return !className.isEmpty()
                && OVERLAYS.in(className) != 0
                && PART.matcher(className).find();
    }

    /** Whether it is a part of the page that readers unfold: makers of pages hide it, and it is text all the same. */
    static boolean opens(String className) {
        for (String name : className.split(" ", -1)) {
            if (FOLDED.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands right below the heading whose button opens it (WAI-ARIA Authoring Practices, accordion). */
    static boolean isBelowItsButton(Element panel) {
        @Nullable Element above = panel.previousElementSibling();
        if (above == null || above.childrenSize() != 1 || !HEADINGS.contains(above.normalName())) {
            return false;
        }
        @Nullable Element button = above.firstElementChild();
        return button != null && button.nameIs("button");
    }
}
