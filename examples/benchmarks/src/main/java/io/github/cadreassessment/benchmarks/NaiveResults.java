package io.github.cadreassessment.benchmarks;

/** Collects what rules in plain Drools, or of another engine, say of one person. */
public final class NaiveResults {
    private static final int HOLDS = 1;
    private static final int FAILS = 2;

    private final int[] satisfied = new int[ThirtyRules.COUNT];
    private final int[] applies = new int[ThirtyRules.COUNT];
    private final int[] approved = new int[ThirtyRules.COUNT];

    /** Rule {@code number} may be satisfied. */
    public void holds(int number) {
        satisfied[number - 1] |= HOLDS;
    }

    /** Rule {@code number} may not be satisfied. */
    public void fails(int number) {
        satisfied[number - 1] |= FAILS;
    }

    /** Rule {@code number} may be for the person. */
    public void applies(int number) {
        applies[number - 1] |= HOLDS;
    }

    /** Rule {@code number} may be for others. */
    public void skips(int number) {
        applies[number - 1] |= FAILS;
    }

    /** An exception to rule {@code number} may be approved. */
    public void approved(int number) {
        approved[number - 1] |= HOLDS;
    }

    /** An exception to rule {@code number} may not be approved. */
    public void lacks(int number) {
        approved[number - 1] |= FAILS;
    }

    /** What it comes to. */
    Answer answer() {
        byte[] statuses = new byte[ThirtyRules.COUNT];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = HandWritten.status(
                    applies[i] == 0 ? HOLDS : applies[i], satisfied[i], approved[i] == 0 ? FAILS : approved[i]);
        }
        return HandRules.answer(statuses);
    }
}
