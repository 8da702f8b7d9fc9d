package io.cleanwire.metadata;

/**
 * One row of a field's table.
 *
 * @param source in the contract's vocabulary
 * @param family sources of one family are copies of each other
 * @param weight in the vote
 */
record Row(String source, String family, double weight) {

    static Row row(String source, String family, double weight) {
        return new Row(source, family, weight);
    }
}
