package io.cleanwire.cleaner;

import io.cleanwire.normalise.Table;
import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How pages are called that sites keep beside their articles, in many languages; the table is {@code page-names.tsv}. */
final class PageNames {

    private static final Set<String> KEYS = Table.read(PageNames.class, "page-names.tsv").stream()
            .flatMap(line -> Arrays.stream(line.get(1).split("; ", -1)))
            .map(Text::key)
            .collect(Collectors.toUnmodifiableSet());

    private PageNames() {}

    /** Whether a headline says nothing but the name of such a page. */
    static boolean isOne(String headline) {
        return KEYS.contains(Text.key(headline));
    }
}
