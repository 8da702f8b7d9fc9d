package io.cleanwire.model;

/** A record asked for more work than its {@link Budget}. Caught in one place, by the cleaner. */
public final class BudgetExceeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stage;

    public BudgetExceeded(String stage) {
        super("the payload asks for more work than its budget allows", null, false, false);
        this.stage = stage;
    }

    /** The room that was at work. */
    public String stage() {
        return stage;
    }
}
