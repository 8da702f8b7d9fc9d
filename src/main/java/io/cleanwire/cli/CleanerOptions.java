package io.cleanwire.cli;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the cleaner is set. */
final class CleanerOptions {

    @Option(
            names = "--balance",
            paramLabel = "B",
            description = "how sure a cut in flattened text must be: careful (the default), balanced, thorough")
    private TextBalance balance = TextBalance.CAREFUL;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    /**
     * The cleaner that was asked for.
     *
     * @throws IOException in one sentence, when the catalogue's file cannot be read or is wrong
     */
    Cleaner cleaner() throws IOException {
        return new Cleaner(Limits.DEFAULT, balance, catalogue.read());
    }
}
