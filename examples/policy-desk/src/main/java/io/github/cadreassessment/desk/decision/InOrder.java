package io.github.cadreassessment.desk.decision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many people at once and hands over what came of it in their order. */
public final class InOrder {
    // Enough to keep every processor busy while the first one is slow; few enough to hold in memory.
    private static final int AHEAD = 64;

    private InOrder() {}

    /** {@link #each(Iterable, int, Function, Consumer)} with as many at once as single people take the memory for. */
    public static <P, R> void each(Iterable<P> people, Function<P, R> work, Consumer<R> sink) {
        each(people, AHEAD, work, sink);
    }

    /**
     * Applies {@code work} to every one of {@code people} on all processors and gives the results to {@code sink}, on
     * this thread and in their order.
     *
     * @param ahead how many may be worked on, or wait to be handed over, at once
     * @throws RuntimeException what {@code work} or {@code sink} threw; no more is handed over then
     */
    public static <P, R> void each(Iterable<P> people, int ahead, Function<P, R> work, Consumer<R> sink) {
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(task, "assess");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            Deque<Future<R>> running = new ArrayDeque<>();
            for (P person : people) {
                running.add(processors.submit(() -> work.apply(person)));
                if (running.size() > ahead) {
                    sink.accept(result(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                sink.accept(result(running.remove()));
            }
        } finally {
            processors.shutdownNow();
        }
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run must not be interrupted. Maybe it was stopped.", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("The work must end well. Maybe memory ran out.", failed);
        }
    }
}
