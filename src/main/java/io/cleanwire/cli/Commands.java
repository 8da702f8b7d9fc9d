package io.cleanwire.cli;

import io.cleanwire.cleaner.Version;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands. The one door of this room. */
@Command(
        name = "cleanwire",
        description = "Raw articles in, one clean JSON record each out.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Exit status: 0 all clean, 1 usage or failure, 3 something was not clean.",
            "",
            "Examples:",
            "  cleanwire demo",
            "  cleanwire clean article.html | jq .articleBody",
            "  curl -s https://example.com/story | cleanwire clean --url https://example.com/story --explain -"
        },
        subcommands = {
            BenchCommand.class,
            CleanCommand.class,
            DemoCommand.class,
            EvaluateCommand.class,
            PublishCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            TailCommand.class
        })
public final class Commands {

    /** Everything asked for was done and everything was clean. */
    static final int OK = 0;

    /** Wrong usage, or something failed. */
    static final int FAILED = 1;

    /** The work was done and something was not clean. */
    static final int NOT_CLEAN = 3;

    private Commands() {}

    /** Runs one command and gives its exit status. */
    public static int run(String... args) {
        quietLogs();
        CommandLine line = new CommandLine(new Commands());
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            command.getErr().println("cleanwire: " + sentence(fault));
            return FAILED;
        });
        line.setCaseInsensitiveEnumValuesAllowed(true);
        if (args.length == 0) {
            line.usage(System.err);
            return FAILED;
        }
        return line.execute(args);
    }

    private static String sentence(Exception fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.toString() : message;
    }

    /** Only warnings, and those on stderr: stdout is for data. */
    private static void quietLogs() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        ConsoleHandler stderr = new ConsoleHandler();
        stderr.setLevel(Level.WARNING);
        root.addHandler(stderr);
        root.setLevel(Level.WARNING);
        Logger.getLogger("org.apache.kafka")
                .setLevel(Level.SEVERE); // its sentences about a lost broker are ours to say
    }

    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.CLEANER + ", rules " + Version.RULES};
        }
    }
}
