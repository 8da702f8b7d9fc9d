package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names one site goes by, prepared once, as every title of a page is compared with all of them. Immutable. */
public final class SiteNames {

    private final List<SiteName> forms = new ArrayList<>();
    private final Set<String> domains = new LinkedHashSet<>();
    private final Set<String> keys = new HashSet<>();

    /** @param names names of the site or publisher and its host name or domain */
    public SiteNames(Collection<String> names) {
        for (String name : new LinkedHashSet<>(names)) {
            Optional<String> domain = SiteName.domain(name);
            domain.ifPresent(domains::add);
            SiteName.of(name, domain).filter(form -> !forms.contains(form)).forEach(forms::add);
            keys.add(Text.key(name));
        }
        keys.remove("");
    }

    /** The domains that host names and addresses among them are under. */
    public Set<String> domains() {
        return Collections.unmodifiableSet(domains);
    }

    /** Whether the key of a text is a name, said once or more, or its logo. */
    public boolean has(String key) {
        return keys.contains(key) || forms.stream().anyMatch(form -> form.fills(key));
    }

    List<SiteName> forms() {
        return forms;
    }
}
