package io.cleanwire.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks: data on {@code out}, everything else on {@code err}, both UTF-8 whatever the locale. Colours
 * only where the launcher saw a terminal and NO_COLOR is not set.
 */
final class Terminal {

    final PrintStream out = utf8(FileDescriptor.out);
    final PrintStream err = utf8(FileDescriptor.err);
    private final boolean outColours = isTerminal("stdout");

    /** Whether a person watches stderr. */
    boolean isErrWatched() {
        return isTerminal("stderr");
    }

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    String green(String text) {
        return styled("32", text);
    }

    String yellow(String text) {
        return styled("33", text);
    }

    String red(String text) {
        return styled("31", text);
    }

    /** Struck out and dim; without colours the caller marks the line in another way. */
    String struck(String text) {
        return styled("9;2", text);
    }

    boolean hasColours() {
        return outColours;
    }

    private String styled(String code, String text) {
        return outColours ? "\033[" + code + "m" + text + "\033[0m" : text;
    }

    private static boolean isTerminal(String stream) {
        String noColour = System.getenv("NO_COLOR");
        return Boolean.getBoolean("launcher.tty." + stream) && (noColour == null || noColour.isEmpty());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
