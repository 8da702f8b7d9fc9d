package io.cleanwire.model;

import java.util.Optional;
import java.util.function.Function;

/** What became of one raw record. Exactly one outcome leaves for each record that enters. */
public sealed interface Outcome {

    /**
     * Decides by kind. A new kind needs a function of its own here, and then does not compile until every place that
     * must decide has an answer for it.
     */
    <R> R fold(
            Function<? super Clean, ? extends R> clean,
            Function<? super Rejected, ? extends R> rejected,
            Function<? super DeadLetter, ? extends R> deadLetter);

    /** It was an article. */
    record Clean(Article article) implements Outcome {
        @Override
        public <R> R fold(
                Function<? super Clean, ? extends R> clean,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super DeadLetter, ? extends R> deadLetter) {
            return clean.apply(this);
        }
    }

    /**
     * It could be read and is no article.
     *
     * @param reason why
     * @param detail one sentence for a person
     * @param headline what the page calls itself
     */
    record Rejected(
            Identity identity,
            Reason reason,
            String detail,
            Optional<String> headline,
            Quality quality,
            Source source,
            Processing processing)
            implements Outcome {
        @Override
        public <R> R fold(
                Function<? super Clean, ? extends R> clean,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super DeadLetter, ? extends R> deadLetter) {
            return rejected.apply(this);
        }
    }

    /**
     * It can never succeed as it is.
     *
     * @param code why, stable
     * @param stage the room that gave up
     * @param message one sentence for a person
     */
    record DeadLetter(ErrorCode code, String stage, String message) implements Outcome {
        @Override
        public <R> R fold(
                Function<? super Clean, ? extends R> clean,
                Function<? super Rejected, ? extends R> rejected,
                Function<? super DeadLetter, ? extends R> deadLetter) {
            return deadLetter.apply(this);
        }
    }
}
