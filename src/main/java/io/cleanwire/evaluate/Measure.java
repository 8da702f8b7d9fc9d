package io.cleanwire.evaluate;

import java.util.List;

/** One way to compare predictions with gold. Looks only at the rows whose gold it can use, and keeps figures, not pages. */
interface Measure {

    void add(GoldRow gold, Prediction predicted);

    /** The result in lines to print; none when no row had such gold. */
    List<String> lines();
}
