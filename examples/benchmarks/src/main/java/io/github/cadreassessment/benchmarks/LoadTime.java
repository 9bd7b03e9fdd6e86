package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures in this JVM how long the thirty rules take from their text to an assessor, at first and when the JVM is
 * warm, and how much memory a loaded policy takes. Prints one line: milliseconds at first, milliseconds warm, KiB of heap
 * and of class data for each policy, and classes left after 1,000 loads that nobody holds.
 */
public final class LoadTime {
    private static final double NANOS_A_MILLI = 1e6;
    private static final int WARM = 60;
    private static final int HELD = 50;
    private static final int RELOADS = 1_000;
    private static final int BYTES_A_KIB = 1_024;

    private final Execution execution;
    private final Cadre cadre = ThirtyRules.people(1).get(0);
    private final Question question = ThirtyRules.question();

    private LoadTime(Execution execution) {
        this.execution = execution;
    }

    /** Argument: the execution. */
    public static void main(String[] arguments) throws InterruptedException {
        LoadTime measure = new LoadTime(Execution.valueOf(arguments[0]));
        double first = measure.millis();
        double[] warm = new double[WARM];
        Arrays.setAll(warm, i -> measure.millis());
        double[] last = Arrays.copyOfRange(warm, WARM / 2, WARM);
        measure.printMemory(first, Ratio.median(last));
    }

    private double millis() {
        long start = System.nanoTime();
        Assessor assessor = load();
        double millis = (System.nanoTime() - start) / NANOS_A_MILLI;
        if (assessor.decider().decide(cadre, question).assessment().findings().size() != ThirtyRules.COUNT) {
            throw new IllegalStateException("The findings must be as many as the rules. Maybe the policy was changed.");
        }
        assessor.close();
        return millis;
    }

    private Assessor load() {
        return ThirtyRules.pack().assessor(ThirtyRules.choices(), execution);
    }

    private void printMemory(double first, double warm) throws InterruptedException {
        int classesBefore = settledClasses();
        long heapBefore = heap();
        long classDataBefore = classData();
        List<Assessor> held = new ArrayList<>();
        for (int i = 0; i < HELD; i++) {
            held.add(load());
        }
        settledClasses();
        long heap = (heap() - heapBefore) / HELD / BYTES_A_KIB;
        long classData = (classData() - classDataBefore) / HELD / BYTES_A_KIB;
        held.forEach(Assessor::close);
        held.clear();
        for (int i = 0; i < RELOADS; i++) {
            load().close();
        }
        System.out.printf(
                Locale.ROOT,
                "%s %.0f %.1f %d %d %d%n",
                execution,
                first,
                warm,
                heap,
                classData,
                settledClasses() - classesBefore);
    }

    private static int settledClasses() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long classData() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(LoadTime::used)
                .sum();
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }
}
