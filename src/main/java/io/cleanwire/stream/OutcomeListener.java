package io.cleanwire.stream;

import io.cleanwire.model.Removal;
import java.util.List;

/** Is told what became of each record. Called on the stream's threads; must be quick and must not throw. */
public interface OutcomeListener {

    /** Tells nobody. */
    OutcomeListener NONE = (outcome, reason, removed, nanos) -> {};

    /**
     * One record is done. A record whose transaction is aborted is told again when it is read again.
     *
     * @param outcome {@code clean}, {@code rejected} or {@code deadletter}
     * @param reason the status, the reason of the rejection or the error code; {@code tombstone} for a deletion
     * @param removed what was cut from a clean article
     * @param nanos how long the cleaning took
     */
    void outcome(String outcome, String reason, List<Removal> removed, long nanos);
}
