package io.cleanwire.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A trail of breadcrumbs as it is shown: an element that is marked or named for it, and the texts in it. */
final class Trail {

    private static final String MARK = "BreadcrumbList";

    /** What stands between two steps in one text; not a hyphen inside a word. */
    private static final Pattern SEPARATOR = Pattern.compile(" ?[›»>→|] ?| / ");

    /** More texts are a menu, longer ones are prose. */
    private static final int MOST_STEPS = 12;

    private static final int LONGEST_STEP = 200;

    private Trail() {}

    /** Files the steps if the element is a trail and none of its kind was found before it. */
    static void read(Element element, Marks marks, Candidates found) {
        String source = source(element, marks);
        if (!source.isEmpty() && found.all(source).isEmpty()) {
            List<String> steps = steps(element);
            if (steps.size() <= MOST_STEPS) {
                found.addOnce(source, steps);
            }
        }
    }

    private static String source(Element element, Marks marks) {
        switch (element.normalName()) {
            case "div", "nav", "ol", "p", "section", "ul" -> {
                if (element.attr("itemtype").endsWith(MARK)) {
                    return Breadcrumbs.MICRODATA;
                }
                return marks.classes().trail() || marks.id().trail() ? Breadcrumbs.NAMED : "";
            }
            default -> {
                return "";
            }
        }
    }

    private static List<String> steps(Element element) {
        List<String> steps = new ArrayList<>();
        for (String text : Snippet.texts(element)) {
            for (String step : SEPARATOR.split(text, -1)) {
                if (step.codePoints().anyMatch(Character::isLetterOrDigit) && !step.endsWith(":")) {
                    steps.add(step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) : step);
                }
            }
        }
        return steps;
    }
}
