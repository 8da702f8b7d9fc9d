package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.Optional;

/** Whose text it is, and under what terms, as the page declares it. The first source that says something gives it. */
final class Rights {

    private static final List<String> LICENSE =
            List.of("jsonld:license", "link:license", "dom:rel-license", "meta:dcterms.license", "meta:dc.license");

    private static final List<String> NOTICE =
            List.of("jsonld:copyrightNotice", "meta:dcterms.rights", "meta:dc.rights", "meta:copyright", "meta:rights");

    private static final String HOLDER = "jsonld:copyrightHolder";

    private Rights() {}

    /** Mostly an address, sometimes a name. */
    static Optional<Evidence<String>> license(Sources sources) {
        return first(sources, LICENSE, 0.9).map(license -> license.map(text -> address(sources, text)));
    }

    /** The sentence as written, else the holder's name with the sign before it. */
    static Optional<Evidence<String>> notice(Sources sources) {
        return first(sources, NOTICE, 0.9).or(() -> sources.page()
                .first(HOLDER)
                .filter(name -> !Urls.isHttp(name))
                .flatMap(Lengths::line)
                .map(name -> holder(sources, name)));
    }

    private static Evidence<String> holder(Sources sources, String name) {
        String year = sources.page()
                .first("jsonld:copyrightYear")
                .map(text -> text + " ")
                .orElse("");
        return new Evidence<>("© " + year + name, HOLDER, 0.8, List.of(), List.of(), Optional.of(name));
    }

    private static Optional<Evidence<String>> first(Sources sources, List<String> names, double confidence) {
        return names.stream()
                .flatMap(source -> sources.page().first(source).flatMap(Lengths::line).stream()
                        .map(text -> Evidence.of(text, source, confidence)))
                .findFirst();
    }

    /** A reference is made absolute; a name such as "CC BY 4.0" stays. */
    private static String address(Sources sources, String text) {
        boolean reference = Urls.isHttp(text) || text.startsWith("/");
        return reference ? sources.page().absolute(text).orElse(text) : text;
    }
}
