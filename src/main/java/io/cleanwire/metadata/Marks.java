package io.cleanwire.metadata;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The attributes that say what an element is, of the element read last. One for a page, as all elements are asked. */
final class Marks {

    /** A page has many elements and few classes, so each is read once. */
    private final Map<String, ClassWords> known = new HashMap<>();

    private ClassWords id = ClassWords.NONE;
    private String role = "";
    private String itemprop = "";
    private String rel = "";
    private ClassWords classes = ClassWords.NONE;

    /**
     * Reads those of an element; an attribute is looked for only while one is left that was not found.
     *
     * @param left how many attributes the element has
     */
    void read(Element element, int left) {
        classes = ClassWords.NONE;
        id = ClassWords.NONE;
        role = "";
        itemprop = "";
        rel = "";
        if (left == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        String className = attributes.get("class");
        if (!className.isEmpty()) {
            classes = known.computeIfAbsent(className, ClassWords::of);
            left--;
        }
        if (left > 0) {
            String name = attributes.get("id");
            id = name.isEmpty() ? ClassWords.NONE : ClassWords.of(name);
            left -= name.isEmpty() ? 0 : 1;
        }
        if (left > 0) {
            rel = attributes.get("rel");
            role = attributes.get("role");
            itemprop = attributes.get("itemprop");
        }
    }

    ClassWords classes() {
        return classes;
    }

    /** What the words of its id say. */
    ClassWords id() {
        return id;
    }

    String role() {
        return role;
    }

    String itemprop() {
        return itemprop;
    }

    String rel() {
        return rel;
    }
}
