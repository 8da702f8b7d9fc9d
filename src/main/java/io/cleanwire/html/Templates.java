package io.cleanwire.html;

import io.cleanwire.words.Grams;
import java.util.HashMap;
import java.util.Map;

/** What stands in boxes of one template: runs whose three innermost elements have equal tags and first classes. */
final class Templates {

    private final Map<Integer, Template> byKey = new HashMap<>();
    private final Template[] ofRun;
    private final int[] siblings;

    /** The sums of one template. */
    static final class Template {
        int runs;
        int words;
        int goodWords;
        float linkShares;

        float meanWords() {
            return (float) words / runs;
        }

        float meanLinkShare() {
            return linkShares / runs;
        }
    }

    Templates(Layout page) {
        ofRun = new Template[page.runs.size()];
        for (Run run : page.runs) {
            El owner = run.owner();
            int key = owner.key * 31 + owner.up(1).key * 17 + owner.up(2).key;
            Template template = byKey.computeIfAbsent(key, unseen -> new Template());
            template.runs++;
            template.words += run.words();
            template.goodWords += run.good() ? run.words() : 0;
            template.linkShares += run.shape().linkShare();
            ofRun[run.position()] = template;
        }
        siblings = siblings(page);
    }

    private static int[] siblings(Layout page) {
        int count = page.elements.size();
        int[] groups = new int[count];
        int[] sizes = new int[count];
        Grams firstOf = new Grams(count);
        for (int i = 1; i < count; i++) {
            El el = page.elements.get(i);
            int key = el.key * 31 + (el.parent == null ? 0 : el.parent.index * 0x9e3779b9);
            firstOf.put(key, i);
            groups[i] = firstOf.first(key);
            sizes[groups[i]]++;
        }
        for (int i = 1; i < count; i++) {
            groups[i] = sizes[groups[i]];
        }
        return groups;
    }

    Template of(Run run) {
        return ofRun[run.position()];
    }

    /** How many children of its parent, itself among them, have its tag and first class; 0 for the root. */
    int siblings(El el) {
        return siblings[el.index];
    }
}
