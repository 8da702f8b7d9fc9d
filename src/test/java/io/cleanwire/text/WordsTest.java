package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.phrases.Catalogue;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String STORY = """
            The ferry sailed from the harbour at dawn with forty passengers and a lorry full of apples.

            The captain said that the harbour had never been so quiet on a morning in October.

            A woman holding an umbrella smiles

            Nobody on the ferry had expected that the apples would be thrown into the sea.
            """;

    @Test
    void wordsOfSubstanceAreLookedForInTheProseAboveAndBelow() {
        Words words = words(STORY);

        assertThat(words.above(0)).isZero();
        assertThat(words.below(0)).as("harbour, ferry, apples").isEqualTo(3);
        assertThat(words.above(1)).as("harbour").isEqualTo(1);
        assertThat(words.elsewhere(3)).as("ferry, had, apples").isEqualTo(3);
    }

    @Test
    void wordsThatSayWhatAPictureShows() {
        Words words = words(STORY);

        assertThat(words.pictured(2)).as("holding, smiles").isEqualTo(2);
        assertThat(words.pictured(0)).isZero();
    }

    @Test
    void aLineThatSaysItsBeginningTwice() {
        Words words = words("""
                The old bridge at night. The old bridge at night. Photo: Jane Doe

                The old bridge was closed because the old town had no money for the repairs.
                """);

        assertThat(words.twice(0)).isTrue();
        assertThat(words.twice(1)).isFalse();
    }

    private static Words words(String text) {
        Opening opening = Opening.of(text, "", "", Catalogue.standard(), new Budget(Limits.DEFAULT.steps()));
        return new Words(opening.draft().lines(), opening.sheet().tokens());
    }
}
