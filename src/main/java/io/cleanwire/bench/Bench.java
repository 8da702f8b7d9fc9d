package io.cleanwire.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Times the whole clean against {@code Jsoup.parse} alone. The door of this room. */
public final class Bench {

    private Bench() {}

    /**
     * Loads the pages, warms up, and alternates passes of both.
     *
     * @param inputs files, and folders of pages
     * @param notes is told how far the work is
     * @throws IOException in one sentence, when there are no pages or they cannot be read
     */
    public static Report run(List<Path> inputs, Settings settings, Consumer<String> notes) throws IOException {
        List<Page> pages = PageFiles.load(inputs);
        if (pages.isEmpty()) {
            throw new IOException("nothing to measure: name folders or files of pages");
        }
        notes.accept(pages.size() + " pages in memory");
        Works works = new Works(pages);
        Race.Result result = new Race(pages.size(), List.of(works.parse(), works.clean())).run(settings, notes);
        return new Report(
                pages.size(),
                pages.stream().mapToLong(page -> page.bytes().length).sum(),
                result.laps().get(0).size(),
                result.warmupRounds(),
                result.settled(),
                Machine.facts(),
                Figures.of("parse", pages, result, 0),
                Figures.of("clean", pages, result, 1),
                works.outcomes());
    }
}
