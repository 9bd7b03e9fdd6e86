package io.github.cadreassessment.core.assessment;

import java.util.List;

/**
 * The answers for a group of people to one question, and who gets the places of its quotas. Immutable and thread-safe.
 *
 * @param assessments one for each person, in the order in which they were given
 * @param allocations one for each quota in force, in the order of the policy
 */
public record GroupAssessment(List<Assessment> assessments, List<Allocation> allocations) {
    public GroupAssessment {
        assessments = List.copyOf(assessments);
        allocations = List.copyOf(allocations);
    }
}
