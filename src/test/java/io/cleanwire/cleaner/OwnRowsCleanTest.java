package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Article;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Removal;
import io.cleanwire.model.TextBalance;
import io.cleanwire.phrases.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One catalogue serves pages and texts, and a record says that it was not ours alone. */
class OwnRowsCleanTest {

    private static final String SIGNATURE = "Written on the night desk, and sent with the last ferry of the day.";
    private static final List<String> STORY = List.of(
            "The ferry left the harbour at nine, and nobody on board had slept since the storm of the day before.",
            "In the galley the cook counted the plates that were whole, and there were eleven for forty people.",
            "When the lights of the town came up behind the rain, somebody began to sing, and the others joined in.");

    @TempDir
    private Path folder;

    @Test
    void anOwnRowCutsInPagesAndInTexts() throws IOException {
        Catalogue own = Catalogue.standard()
                .with(Files.writeString(
                        folder.resolve("own.tsv"),
                        "[my.desk] news byline line\nbecause\tour desks sign so\nen\t" + SIGNATURE + "\n"));
        String page = "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1><p>"
                + String.join("</p><p>", STORY) + "</p><p>" + SIGNATURE + "</p></article></body></html>";
        String text = "The ferry\n\n" + String.join("\n\n", STORY) + "\n\n" + SIGNATURE + "\n";

        for (String payload : List.of(page, text)) {
            assertThat(clean(payload, Catalogue.standard()).body().text()).contains(SIGNATURE);
            Article article = clean(payload, own);
            assertThat(article.body().text()).contains(STORY.get(2)).doesNotContain(SIGNATURE);
            assertThat(article.body().removed()).extracting(Removal::rule).contains("my.desk");
            assertThat(article.processing().rules()).isEqualTo(Version.RULES + "+" + own.own());
        }
    }

    private static Article clean(String payload, Catalogue catalogue) {
        Outcome outcome = new Cleaner(Limits.DEFAULT, TextBalance.CAREFUL, catalogue)
                .clean(RawRecord.offline(payload.getBytes(StandardCharsets.UTF_8), Map.of()));
        return ((Outcome.Clean) outcome).article();
    }
}
