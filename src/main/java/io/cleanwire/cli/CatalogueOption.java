package io.cleanwire.cli;

import io.cleanwire.phrases.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which catalogue is asked. */
final class CatalogueOption {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            defaultValue = "${env:CLEANWIRE_CATALOGUE:-}",
            description = "own rows that go before those of the catalogue; docs/rules.md has the form")
    private String file = "";

    /**
     * Ours, with the rows of the file where one is named.
     *
     * @throws IOException in one sentence, when the file cannot be read or is wrong
     */
    Catalogue read() throws IOException {
        return file.isEmpty() ? Catalogue.standard() : Catalogue.standard().with(Path.of(file));
    }
}
