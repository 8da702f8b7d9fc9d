package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The pages of the folders that were named. What later stages start from is a state of its own: a thousand trees kept
 * alive would make every collection of garbage longer, also for the stages that need none of them.
 */
@State(Scope.Benchmark)
public class Corpus {

    /** The system property that names the folders to a benchmark's process. */
    static final String FOLDERS = "benchmark.folders";

    final List<RawRecord> records = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<String> urls = new ArrayList<>();

    @Setup
    public void load() throws IOException {
        List<Page> pages = PageFiles.load(folders());
        Works works = new Works(pages);
        for (int i = 0; i < pages.size(); i++) {
            records.add(pages.get(i).record());
            texts.add(works.text(i));
            urls.add(pages.get(i).url());
        }
    }

    int size() {
        return records.size();
    }

    /** The pages, parsed. */
    @State(Scope.Benchmark)
    public static class Parsed {

        public final List<Document> documents = new ArrayList<>();

        @Setup
        public void parse(Corpus corpus) {
            for (int i = 0; i < corpus.size(); i++) {
                documents.add(Jsoup.parse(corpus.texts.get(i), corpus.urls.get(i)));
            }
        }
    }

    /** The pages, cleaned. */
    @State(Scope.Benchmark)
    public static class Cleaned {

        final List<Outcome> outcomes = new ArrayList<>();

        @Setup
        public void clean(Corpus corpus) {
            Cleaner cleaner = new Cleaner(Limits.DEFAULT);
            corpus.records.forEach(record -> outcomes.add(cleaner.clean(record)));
        }
    }

    private static List<Path> folders() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty(FOLDERS, ""))
                .map(Path::of)
                .toList();
    }
}
