package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.LanguageTags;
import io.cleanwire.normalise.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The language of the text. From 200 characters on the text decides, and the page only says which region. */
final class Language {

    private static final List<String> SOURCES =
            List.of("html:lang", "meta:og:locale", "jsonld:inLanguage", "meta:content-language");

    private static final int MIN_TEXT = 200;

    private Language() {}

    /** How it ended: {@code mismatch} when the page declares another language than its text has. */
    record Result(Optional<Evidence<String>> evidence, boolean mismatch) {}

    /** A declared tag. */
    private record Declared(String source, String tag) {}

    static Result read(Sources sources) {
        List<Declared> declared = declared(sources);
        Optional<Declared> hint = sources.hints()
                .language()
                .flatMap(LanguageTags::canonical)
                .map(tag -> new Declared(sources.hint("language"), tag));
        if (hint.isPresent() && sources.trusts("language")) {
            return new Result(Optional.of(Evidence.of(hint.get().tag, hint.get().source, Sources.TRUSTED)), false);
        }
        hint.ifPresent(declared::add);
        String text = sources.facts().bodyText();
        Optional<String> detected = text.length() < MIN_TEXT ? Optional.empty() : Languages.detect(text);
        if (detected.isEmpty()) {
            return new Result(declared.stream().findFirst().map(first -> evidence(first, declared, 0.9)), false);
        }
        Optional<Declared> same = declared.stream()
                .filter(each ->
                        LanguageTags.language(each.tag).equals(detected.get()) || isNorwegian(each.tag, detected.get()))
                .findFirst();
        if (same.isPresent()) {
            return new Result(Optional.of(evidence(same.get(), declared, 0.99)), false);
        }
        Declared found = new Declared("detect:language", detected.get());
        return new Result(Optional.of(evidence(found, declared, declared.isEmpty() ? 0.97 : 0.9)), !declared.isEmpty());
    }

    /** Bokmål is also declared as Norwegian. */
    private static boolean isNorwegian(String tag, String detected) {
        return List.of("no", "nb", "nn").containsAll(List.of(LanguageTags.language(tag), detected));
    }

    private static List<Declared> declared(Sources sources) {
        List<Declared> out = new ArrayList<>();
        for (String source : SOURCES) {
            sources.page()
                    .first(source)
                    .flatMap(LanguageTags::canonical)
                    .ifPresent(tag -> out.add(new Declared(source, tag)));
        }
        return out;
    }

    private static Evidence<String> evidence(Declared chosen, List<Declared> declared, double confidence) {
        String language = LanguageTags.language(chosen.tag);
        List<String> agreeing = new ArrayList<>();
        List<Evidence.Conflict> conflicts = new ArrayList<>();
        for (Declared each : declared) {
            if (!LanguageTags.language(each.tag).equals(language)) {
                conflicts.add(new Evidence.Conflict(each.source, each.tag));
            } else if (!each.source.equals(chosen.source)) {
                agreeing.add(each.source);
            }
        }
        return new Evidence<>(chosen.tag, chosen.source, confidence, agreeing, conflicts, Optional.empty());
    }
}
