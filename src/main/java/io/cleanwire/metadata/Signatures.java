package io.cleanwire.metadata;

import io.cleanwire.model.Author;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who signs, in what sources give as authors. Most sources of a page give the same text, which is read once. */
final class Signatures {

    private static final int MAX_AUTHORS = 64;

    private final Organizations organizations;
    private final Map<String, List<Signature>> known = new HashMap<>();

    Signatures(Organizations organizations) {
        this.organizations = organizations;
    }

    /** An author, and what the name is compared by. */
    record Signature(Author author, String key) {}

    /** The persons among the names, in order, without repeats; where there is none, the organisations. */
    List<Signature> read(List<String> names) {
        List<Signature> people = people(names);
        return people.isEmpty()
                ? organizations.all(names).stream()
                        .map(author -> new Signature(author, Text.key(author.name())))
                        .toList()
                : people;
    }

    /** The persons among the names, in order, without repeats. */
    List<Signature> people(List<String> names) {
        if (names.size() == 1) {
            return inText(names.get(0)); // most sources
        }
        Map<String, Signature> out = new LinkedHashMap<>();
        for (String declared : names) {
            for (Signature signature : inText(declared)) {
                if (out.size() < MAX_AUTHORS && !isSaid(signature, out)) {
                    out.putIfAbsent(signature.key, signature);
                }
            }
        }
        return List.copyOf(out.values());
    }

    /** Whether it is somebody again, by initials in the place of a picture or with a trade behind the name. */
    private static boolean isSaid(Signature signature, Map<String, Signature> before) {
        String name = signature.author.name();
        return before.values().stream()
                .map(other -> other.author.name())
                .anyMatch(other -> name.startsWith(other + " ") || name.equals(initials(other)));
    }

    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            out.appendCodePoint(word.codePointAt(0));
        }
        return out.toString();
    }

    private List<Signature> inText(String declared) {
        List<Signature> signatures = known.get(declared);
        if (signatures == null) {
            signatures = read(declared);
            known.put(declared, signatures);
        }
        return signatures;
    }

    private List<Signature> read(String declared) {
        Map<String, Signature> out = new LinkedHashMap<>();
        boolean organization = false;
        for (String name : PersonNames.split(declared)) {
            String key = Text.key(name);
            boolean own = organizations.hasKey(key);
            organization |= own && out.isEmpty();
            boolean place = organization
                    && name.indexOf(' ') < 0
                    && Character.isUpperCase(name.charAt(0)); // "The Lantern, Port, Island"
            if (!key.isEmpty() && !own && !place && out.size() < MAX_AUTHORS) {
                Lengths.line(name).ifPresent(line -> {
                    Signature signature = new Signature(person(line), line.equals(name) ? key : Text.key(line));
                    out.putIfAbsent(signature.key, signature);
                });
            }
        }
        return new ArrayList<>(out.values());
    }

    private static Author person(String name) {
        return new Author(name, Optional.of("Person"), Optional.empty(), Optional.empty());
    }
}
