package io.cleanwire.bench;

import com.sun.management.OperatingSystemMXBean;
import io.cleanwire.cleaner.Version;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What figures were measured on: without it they mean nothing. */
final class Machine {

    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final double GIGA = 1 << 30;

    private Machine() {}

    /** Names and values, in the order in which they are shown. */
    static Map<String, String> facts() {
        Runtime runtime = Runtime.getRuntime();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("cpu", cpu());
        facts.put("cores", Integer.toString(runtime.availableProcessors()));
        facts.put("memory", gigabytes(system.getTotalMemorySize()));
        facts.put("os", property("os.name") + ' ' + property("os.version") + ' ' + property("os.arch"));
        facts.put("java", property("java.vm.name") + ' ' + property("java.vm.version"));
        facts.put("heap", gigabytes(runtime.maxMemory()));
        facts.put(
                "collector",
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")));
        facts.put("cleanwire", Version.CLEANER + ", rules " + Version.RULES);
        return facts;
    }

    private static String cpu() {
        try {
            return Files.readAllLines(CPUS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown"; // only Linux says it in a file
        }
    }

    private static String gigabytes(long bytes) {
        return Math.round(10 * bytes / GIGA) / 10.0 + " GB";
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
