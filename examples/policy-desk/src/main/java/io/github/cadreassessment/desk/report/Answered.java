package io.github.cadreassessment.desk.report;

import io.github.cadreassessment.desk.decision.Seats;
import io.github.cadreassessment.desk.result.Tally;

/**
 * What came of one question of a run.
 *
 * @param asked what was asked
 * @param tally the counts
 * @param seats who gets the places of the quotas
 */
public record Answered(Asked asked, Tally tally, Seats seats) {}
