package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names one site goes by, prepared once, as every title of a page is compared with all of them. Immutable. */
public final class SiteNames {

    private final List<String> names;
    private final List<SiteName> forms = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** @param names names of the site or publisher and its host name or domain */
    public SiteNames(Collection<String> names) {
        this.names = names.stream().distinct().toList();
        for (String name : this.names) {
            SiteName.of(name).filter(form -> !forms.contains(form)).forEach(forms::add);
            keys.add(Text.key(name));
        }
        keys.remove("");
    }

    /** As they were given, without repeats. */
    public List<String> all() {
        return names;
    }

    /** Whether the key of a text is the key of a name. */
    public boolean has(String key) {
        return keys.contains(key);
    }

    List<SiteName> forms() {
        return forms;
    }
}
