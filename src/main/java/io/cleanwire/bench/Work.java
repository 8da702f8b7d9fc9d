package io.cleanwire.bench;

/**
 * Something that is done to one page after another.
 *
 * @param name what it is called in reports
 * @param step does it
 */
record Work(String name, Step step) {

    /** Does the work on the page of this number and gives a figure that hangs on the result, so that none is skipped. */
    @FunctionalInterface
    interface Step {
        int on(int page);
    }
}
