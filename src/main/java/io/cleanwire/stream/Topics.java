package io.cleanwire.stream;

import java.util.List;

/** The names of the four topics. */
public record Topics(String raw, String clean, String rejected, String deadLetter) {

    /** The names that the documentation uses. */
    public static final Topics DEFAULT =
            new Topics("articles.raw", "articles.clean", "articles.rejected", "articles.deadletter");

    public Topics {
        if (List.of(raw, clean, rejected, deadLetter).stream().distinct().count() != 4) {
            throw new IllegalArgumentException("the four topics must have four names: " + raw + ", " + clean + ", "
                    + rejected + ", " + deadLetter);
        }
    }

    /** Where we write. */
    List<String> outputs() {
        return List.of(clean, rejected, deadLetter);
    }
}
