package io.cleanwire.phrases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the data file {@value #NAME}; the file explains its own format. */
final class CatalogueFile {

    static final String NAME = "residue.tsv";

    private final List<Row> rows = new ArrayList<>();
    private final List<Row.Form> forms = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private String header = "";
    private String because = "";

    private CatalogueFile() {}

    static List<Row> read() {
        CatalogueFile file = new CatalogueFile();
        try (InputStream in = CatalogueFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue " + NAME + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(file::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.finish();
        return List.copyOf(file.rows);
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            finish();
            header = line;
            return;
        }
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new IllegalStateException("neither an entry nor a form: " + line);
        }
        String what = line.substring(0, tab);
        String words = line.substring(tab + 1);
        switch (what) {
            case "because" -> because = words;
            case "shape" -> shapes.add(shape(words));
            default -> forms.add(new Row.Form(what, words));
        }
    }

    private static Shape shape(String words) {
        int tab = words.indexOf('\t');
        return new Shape(words.substring(0, tab), Pattern.compile(words.substring(tab + 1)));
    }

    private void finish() {
        if (!header.isEmpty()) {
            String[] fields = header.split(" ", -1);
            String id = fields[0].substring(1, fields[0].length() - 1);
            Entry entry = new Entry(id, Role.valueOf(constant(fields[1])), Effect.valueOf(constant(fields[2])));
            rows.add(new Row(entry, because, forms, shapes));
        }
        forms.clear();
        shapes.clear();
        header = "";
        because = "";
    }

    private static String constant(String word) {
        // the file says "end" and "end-if-corroborated", as people do
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
