package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.question.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Decides any number of cadres on several threads and hands the decisions over in the order of the cadres.
 *
 * <p>No more than a few batches for each thread are held at a time: who reads the decisions slowly slows down the reading
 * of the files. Immutable and thread-safe; each {@link #over} is a run of its own.
 */
public final class DecisionRun {
    private static final int BATCH = 256;
    private static final int BATCHES_A_THREAD = 4;

    private final Assessor assessor;
    private final Function<Cadre, Question> question;
    private final int threads;
    private final BooleanSupplier cancelled;

    private DecisionRun(Assessor assessor, Function<Cadre, Question> question, int threads, BooleanSupplier cancelled) {
        this.assessor = assessor;
        this.question = question;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /** A run on one thread, beside that of the caller, which is never cancelled. */
    public static DecisionRun of(Assessor assessor, Function<Cadre, Question> question) {
        return new DecisionRun(assessor, question, 1, () -> false);
    }

    /**
     * The same on so many threads.
     *
     * @throws IllegalArgumentException if it is not at least one
     */
    public DecisionRun onThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The threads (" + number
                    + ") of a run must be at least 1. Maybe ask for the number of processors.");
        }
        return new DecisionRun(assessor, question, number, cancelled);
    }

    /** The same, stopped as soon as {@code stop} says so, which is asked from batch to batch. */
    public DecisionRun until(BooleanSupplier stop) {
        return new DecisionRun(assessor, question, threads, stop);
    }

    /**
     * Decides.
     *
     * @param cadres read on this thread, as they are wanted
     * @param sink gets each decision on this thread, and may count them to show how far the run is
     * @return how many were decided
     * @throws CancellationException if the run was stopped, or this thread interrupted; what was handed over is right
     * @throws RuntimeException what the iterator, the question, the sink or the deciding threw; nothing is handed over then
     */
    public long over(Iterator<Cadre> cadres, Consumer<Decision> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "decisions");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return over(cadres, sink, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private long over(Iterator<Cadre> cadres, Consumer<Decision> sink, ExecutorService workers) {
        Deque<Decider> idle = new ConcurrentLinkedDeque<>();
        Deque<Future<List<Decision>>> running = new ArrayDeque<>();
        long decided = 0;
        while (cadres.hasNext() || !running.isEmpty()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The run was stopped after " + decided + " decisions.");
            }
            if (cadres.hasNext() && running.size() < threads * BATCHES_A_THREAD) {
                List<Cadre> batch = batch(cadres);
                running.add(workers.submit(() -> decided(batch, idle)));
            } else {
                List<Decision> decisions = result(running.remove());
                decisions.forEach(sink);
                decided += decisions.size();
            }
        }
        return decided;
    }

    private static List<Cadre> batch(Iterator<Cadre> cadres) {
        List<Cadre> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && cadres.hasNext()) {
            batch.add(cadres.next());
        }
        return batch;
    }

    private List<Decision> decided(List<Cadre> batch, Deque<Decider> idle) {
        Decider free = idle.poll();
        Decider decider = free == null ? assessor.decider() : free;
        List<Decision> decisions = new ArrayList<>(batch.size());
        for (Cadre cadre : batch) {
            decisions.add(decider.decide(cadre, question.apply(cadre)));
        }
        idle.push(decider);
        return decisions;
    }

    private static List<Decision> result(Future<List<Decision>> running) {
        try {
            return running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The run was interrupted.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException("The deciding must end well. Maybe report this.", failed);
        }
    }
}
