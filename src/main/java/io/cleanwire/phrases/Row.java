package io.cleanwire.phrases;

import java.util.List;

/**
 * One entry of the data file.
 *
 * @param entry id, role and effect
 * @param because why the entry is safe where that is not plain; may be empty
 * @param forms the words as pages write them
 * @param shapes what no list of words can say
 */
record Row(Entry entry, String because, List<Form> forms, List<Shape> shapes) {

    /** Words in one language. */
    record Form(String language, String words) {}

    Row {
        forms = List.copyOf(forms);
        shapes = List.copyOf(shapes);
    }
}
