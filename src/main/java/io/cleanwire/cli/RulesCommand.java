package io.cleanwire.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the catalogue of what residue says. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Show the catalogue of what residue says, and try it on a text.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Examples:",
            "  cleanwire rules list --platform wordpress --lang de",
            "  cleanwire rules show wp.leave_reply",
            "  cleanwire rules test dump.txt",
            "  cleanwire rules test --catalogue own-rows.tsv -"
        },
        subcommands = {RulesListCommand.class, RulesShowCommand.class, RulesTestCommand.class})
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the rules: list, show or test");
    }
}
