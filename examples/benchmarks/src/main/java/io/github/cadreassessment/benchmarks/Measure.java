package io.github.cadreassessment.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.cadreassessment.core.cadre.Cadre;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures one variant in this JVM and prints one line: cases a second of the processor time of the deciding thread, and
 * bytes a case. Processor time, as others may use the machine at the same time.
 */
public final class Measure {
    private static final double NANOS = 1e9;
    private static final int WINDOWS = 3;
    private static final int PEOPLE = 4_096;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Deciding deciding;
    private final List<Cadre> people;
    private int sum;

    private Measure(Deciding deciding, List<Cadre> people) {
        this.deciding = deciding;
        this.people = people;
    }

    /** Arguments: the variant, the seconds to warm up, the seconds of one window. */
    public static void main(String[] arguments) {
        Variant variant = Variant.valueOf(arguments[0]);
        double warm = Double.parseDouble(arguments[1]);
        double window = Double.parseDouble(arguments[2]);
        try (Deciding deciding = variant.make()) {
            Measure measure = new Measure(deciding, ThirtyRules.people(PEOPLE));
            measure.rate(warm);
            double[] rates = new double[WINDOWS];
            for (int i = 0; i < WINDOWS; i++) {
                rates[i] = measure.rate(window);
            }
            Arrays.sort(rates);
            System.out.printf(
                    Locale.ROOT, "%s %.0f %d %d%n", variant, rates[WINDOWS / 2], measure.bytes(), measure.sum);
        }
    }

    /** Cases a second of processor time, over at least so many seconds of it. */
    private double rate(double seconds) {
        long start = THREADS.getCurrentThreadCpuTime();
        long cases = 0;
        long used = 0;
        while (used < seconds * NANOS) {
            cases += once();
            used = THREADS.getCurrentThreadCpuTime() - start;
        }
        return cases * NANOS / used;
    }

    private int once() {
        for (Cadre cadre : people) {
            sum += deciding.decide(cadre);
        }
        return people.size();
    }

    private long bytes() {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        int cases = once();
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / cases;
    }
}
