package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.three;

import java.util.Locale;

/** How often one field was answered, and how often rightly. */
final class Rate {

    /** What was said about one document. */
    enum Answer {
        NONE,
        WRONG,
        RIGHT;

        /** An answer that was given. */
        static Answer given(boolean right) {
            return right ? RIGHT : WRONG;
        }
    }

    private final String name;
    private int documents;
    private int answered;
    private int correct;

    Rate(String name) {
        this.name = name;
    }

    void add(Answer answer) {
        documents++;
        answered += answer == Answer.NONE ? 0 : 1;
        correct += answer == Answer.RIGHT ? 1 : 0;
    }

    boolean isEmpty() {
        return documents == 0;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "4 %-8s n=%-5d rate %s coverage %s precision %s",
                name,
                documents,
                three(Sample.ratio(correct, documents)),
                three(Sample.ratio(answered, documents)),
                three(Sample.ratio(correct, answered)));
    }
}
