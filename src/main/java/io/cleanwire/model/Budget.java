package io.cleanwire.model;

/**
 * The work that one record may still cause. It counts steps and not time, so that the same record ends the same way
 * on a slow machine as on a fast one. A step is a node visited or some hundred characters looked at.
 *
 * <p>Not thread safe; one per record.
 */
public final class Budget {

    private long left;

    public Budget(long steps) {
        this.left = steps;
    }

    /**
     * Takes steps off the budget.
     *
     * @throws BudgetExceeded when nothing is left; the record becomes a dead letter {@code too-complex}
     */
    public void spend(String stage, long steps) {
        left -= steps;
        if (left < 0) {
            throw new BudgetExceeded(stage);
        }
    }
}
