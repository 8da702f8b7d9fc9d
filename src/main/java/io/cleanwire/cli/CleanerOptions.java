package io.cleanwire.cli;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.intake.Profiles;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import java.io.IOException;
import java.nio.file.Path;
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

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            defaultValue = "${env:CLEANWIRE_PROFILES:-}",
            description = "own profiles for the JSON of other tools; docs/contract.md has the form")
    private String profiles = "";

    /**
     * The cleaner that was asked for.
     *
     * @throws IOException in one sentence, when the file of the catalogue or the profiles cannot be read or is wrong
     */
    Cleaner cleaner() throws IOException {
        Profiles known = Profiles.standard();
        return new Cleaner(
                Limits.DEFAULT, balance, catalogue.read(), profiles.isEmpty() ? known : known.with(Path.of(profiles)));
    }
}
