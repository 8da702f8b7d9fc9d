package io.cleanwire.evaluate;

import io.cleanwire.model.Evidence;
import io.cleanwire.model.Metadata;
import java.util.Optional;

/** How sure the fields with gold are, 0 to 1; 0 where there is no value. */
record FieldConfidence(double title, double authors, double date) {

    static final FieldConfidence NONE = new FieldConfidence(0, 0, 0);

    static FieldConfidence of(Metadata facts) {
        return new FieldConfidence(of(facts.headline()), of(facts.authors()), of(facts.datePublished()));
    }

    private static double of(Optional<? extends Evidence<?>> evidence) {
        return evidence.map(Evidence::confidence).orElse(0.0);
    }
}
