package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from the home page down to the article, without either of them. */
final class Breadcrumbs {

    static final String JSON_LD = "jsonld:BreadcrumbList";
    static final String MICRODATA = "microdata:BreadcrumbList";
    static final String NAMED = "dom:breadcrumb";

    /** What a source says, and how much it is believed. */
    private record Trust(String source, double confidence) {}

    private static final List<Trust> SOURCES =
            List.of(new Trust(JSON_LD, 0.9), new Trust(MICRODATA, 0.85), new Trust(NAMED, 0.75));

    private static final int MAX_STEPS = 16;

    /** What the first step is called, as keys. */
    private static final Set<String> HOME = Set.of(
            "home",
            "home page",
            "homepage",
            "front page",
            "main page",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "portada",
            "início",
            "página inicial",
            "voorpagina",
            "strona główna",
            "główna",
            "hem",
            "hjem",
            "forside",
            "forsiden",
            "etusivu",
            "domů",
            "úvod",
            "acasă",
            "kezdőlap",
            "ana sayfa",
            "anasayfa",
            "главная",
            "головна",
            "ホーム",
            "トップ",
            "首页",
            "首頁",
            "홈",
            "الرئيسية");

    private Breadcrumbs() {}

    static Optional<Evidence<List<String>>> read(Sources sources, Optional<Evidence<String>> headline) {
        String title = headline.map(Evidence::value).orElse("");
        Optional<Evidence<List<String>>> best = Optional.empty();
        for (Trust trust : SOURCES) {
            List<String> steps = steps(sources, trust.source(), title);
            if (!steps.isEmpty()) {
                best = Optional.of(best.map(known -> with(known, trust.source(), steps))
                        .orElseGet(() -> Evidence.of(steps, trust.source(), trust.confidence())));
            }
        }
        return best;
    }

    private static List<String> steps(Sources sources, String source, String title) {
        List<String> steps = new ArrayList<>();
        for (String text : sources.page().all(source)) {
            String key = Text.key(text);
            boolean home = steps.isEmpty()
                    && (HOME.contains(key) || sources.siteNames().has(key));
            if (!key.isEmpty() && !home && !isTitle(text, title) && steps.size() < MAX_STEPS) {
                Lengths.line(text).ifPresent(steps::add);
            }
        }
        return List.copyOf(steps);
    }

    /** Whether a step is the headline, or as much of it as the trail has room for. */
    private static boolean isTitle(String step, String title) {
        String start = step.endsWith("…") || step.endsWith("...") ? Text.key(step) : "";
        return Titles.same(step, title)
                || start.length() >= 8 && Text.key(title).startsWith(start);
    }

    /** What another source says beside what is known. */
    private static Evidence<List<String>> with(Evidence<List<String>> known, String source, List<String> steps) {
        List<String> agreeing = new ArrayList<>(known.agreeing());
        List<Evidence.Conflict> conflicting = new ArrayList<>(known.conflicting());
        if (keys(steps).equals(keys(known.value()))) {
            agreeing.add(source);
        } else {
            conflicting.add(new Evidence.Conflict(source, Agreement.cut(String.join(" > ", steps))));
        }
        return new Evidence<>(known.value(), known.source(), known.confidence(), agreeing, conflicting, known.raw());
    }

    private static List<String> keys(List<String> steps) {
        return steps.stream().map(Text::key).toList();
    }
}
