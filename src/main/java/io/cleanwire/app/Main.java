package io.cleanwire.app;

import io.cleanwire.cli.Commands;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/** The one entry: {@code serve} starts Quarkus, every other command answers without it and so in a fraction of the time. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("serve") && !Arrays.asList(args).contains("--help")) {
            Quarkus.run(Arrays.copyOfRange(args, 1, args.length));
        } else {
            System.exit(Commands.run(args));
        }
    }
}
