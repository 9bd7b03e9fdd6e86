package io.github.cadreassessment.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures every variant, each in JVMs of its own that take turns, and prints one table.
 *
 * <p>Arguments: how many JVMs for each variant, the seconds to warm up, the seconds of one window.
 */
public final class Benchmarks {
    private static final Variant BASE = Variant.HAND_EAGER;

    private final Map<Variant, List<Run>> runs = new EnumMap<>(Variant.class);

    private Benchmarks() {}

    /** What one JVM measured. */
    private record Run(double rate, long bytes) {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int forks = Integer.parseInt(arguments[0]);
        Benchmarks benchmarks = new Benchmarks();
        System.out.println("measured on: " + machine());
        for (int fork = 0; fork < forks; fork++) {
            for (Variant variant : Variant.values()) {
                benchmarks.run(variant, arguments[1], arguments[2]);
            }
        }
        benchmarks.print();
    }

    private void run(Variant variant, String warm, String window) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                        java,
                        "-Xms1g",
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Measure.class.getName(),
                        variant.name(),
                        warm,
                        window)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The measuring of " + variant + " must end well. Maybe read what it said.");
        }
        System.err.println(line);
        List<String> parts = List.of(line.split(" ", -1));
        runs.computeIfAbsent(variant, own -> new ArrayList<>())
                .add(new Run(Double.parseDouble(parts.get(1)), Long.parseLong(parts.get(2))));
    }

    private void print() {
        System.out.println();
        System.out.println("| variant | people/s and core (median, least–most) | times Java by hand, every finding"
                + " (median, 95 %) | bytes a person |");
        System.out.println("|---|---|---|---|");
        for (Map.Entry<Variant, List<Run>> entry : runs.entrySet()) {
            double[] rates =
                    entry.getValue().stream().mapToDouble(Run::rate).sorted().toArray();
            Ratio ratio = Ratio.of(rates(entry.getKey()), rates(BASE));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f (%,.0f–%,.0f) | %.2f (%.2f–%.2f) | %,d |%n",
                    entry.getKey().title(),
                    Ratio.median(rates),
                    rates[0],
                    rates[rates.length - 1],
                    ratio.median(),
                    ratio.low(),
                    ratio.high(),
                    entry.getValue().get(0).bytes());
        }
    }

    private double[] rates(Variant variant) {
        return runs.getOrDefault(variant, List.of()).stream()
                .mapToDouble(Run::rate)
                .toArray();
    }

    /** What others need to know of the machine. */
    private static String machine() {
        return model() + ", " + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version()
                + ", -Xms1g -Xmx1g";
    }

    private static String model() {
        Path processors = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(processors)) {
            return "unknown processor";
        }
        try {
            return Arrays.stream(Files.readString(processors).split("\n", -1))
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
