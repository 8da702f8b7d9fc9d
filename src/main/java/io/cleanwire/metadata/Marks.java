package io.cleanwire.metadata;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The attributes that say what an element is, of the element read last. One for a page, as all elements are asked. */
final class Marks {

    private String id = "";
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
        clear();
        if (left == 0) {
            return;
        }
        Attributes attributes = element.attributes();
        String className = attributes.get("class");
        if (!className.isEmpty()) {
            classes = ClassWords.of(className);
            left--;
        }
        if (left > 0) {
            id = attributes.get("id");
            left -= id.isEmpty() ? 0 : 1;
        }
        if (left > 0) {
            rel = attributes.get("rel");
            role = attributes.get("role");
            itemprop = attributes.get("itemprop");
        }
    }

    void clear() {
        classes = ClassWords.NONE;
        id = "";
        role = "";
        itemprop = "";
        rel = "";
    }

    ClassWords classes() {
        return classes;
    }

    String id() {
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
