package io.cleanwire.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on stderr where a person watches, a line every few seconds where nobody does. */
final class Progress {

    private static final int WIDTH = 80;
    private static final long LARGE = 20_000_000;

    private Progress() {}

    /** Steps of one thing done. */
    static ProgressBar bar(String task, long steps, Terminal terminal) {
        return builder(task, steps, terminal).build();
    }

    /** Steps are bytes, shown as kilobytes or, of large files, megabytes. */
    static ProgressBar bytes(String task, long bytes, Terminal terminal) {
        return (bytes < LARGE
                        ? builder(task, bytes, terminal).setUnit(" kB", 1_000)
                        : builder(task, bytes, terminal).setUnit(" MB", 1_000_000))
                .build();
    }

    private static ProgressBarBuilder builder(String task, long steps, Terminal terminal) {
        ProgressBarConsumer consumer = terminal.isErrWatched()
                ? new ConsoleProgressBarConsumer(terminal.err, WIDTH)
                : new DelegatingProgressBarConsumer(line -> terminal.err.println(line.strip()), WIDTH);
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(terminal.isErrWatched() ? 100 : 5000)
                .setConsumer(consumer)
                .showSpeed()
                .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS);
    }
}
