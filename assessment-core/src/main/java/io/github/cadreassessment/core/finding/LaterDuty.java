package io.github.cadreassessment.core.finding;

/**
 * That a requirement which is not met for a good reason may be made up for after the appointment. Immutable and
 * thread-safe.
 *
 * @param months within how many months after the appointment, more than 0
 */
public record LaterDuty(int months) {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public LaterDuty {
        if (months <= 0) {
            throw new IllegalArgumentException(
                    "The months (" + months + ") of a later duty must be more than 0. Maybe the time was left out.");
        }
    }
}
