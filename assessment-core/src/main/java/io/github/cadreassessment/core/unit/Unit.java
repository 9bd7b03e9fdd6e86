package io.github.cadreassessment.core.unit;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.time.PartialDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One unit, as recorded. Immutable and thread-safe.
 *
 * <p>Made with {@link #withId}: every history that is not set is incomplete, so that forgetting to set something can never
 * make a duty look done.
 *
 * @param id the opaque id
 * @param leadingPosts the number of leading posts that the unit has (领导职数), by which quotas of ranks are counted; {@code
 *     null}: not recorded
 * @param rankHolders how many hold each rank now; a rank that is left out is not recorded
 * @param heads the opaque ids of the department heads
 * @param departments the opaque ids of the departments
 * @param seminars the seminars held
 * @param activities the days on which themed activities were held
 * @param essays the essays handed in
 * @param petitions the petitions received
 * @param findings the findings of the supervision office
 */
public record Unit(
        OpaqueId id,
        @Nullable Integer leadingPosts,
        Map<Rank, Integer> rankHolders,
        History<OpaqueId> heads,
        History<OpaqueId> departments,
        History<Seminar> seminars,
        History<PartialDate> activities,
        History<DepartmentEssay> essays,
        History<Petition> petitions,
        History<SupervisionFinding> findings) {
    /**
     * Checks the number of posts.
     *
     * @throws IllegalArgumentException if it is negative, or a number of holders is
     */
    public Unit {
        rankHolders = Map.copyOf(rankHolders);
        if (rankHolders.values().stream().anyMatch(holders -> holders < 0)) {
            throw new IllegalArgumentException("The holders of the ranks of unit (" + id
                    + ") must not be negative. Maybe the columns were swapped.");
        }
        if (leadingPosts != null && leadingPosts < 0) {
            throw new IllegalArgumentException("The leading posts (" + leadingPosts + ") of unit (" + id
                    + ") must not be negative. Maybe the column was swapped.");
        }
    }

    /** Starts the file of the unit with this id, on which nothing is recorded yet. */
    public static Builder withId(String id) {
        return new Builder(new OpaqueId(id));
    }

    @Override
    public String toString() {
        return "Unit[" + id + "]";
    }

    /** Collects what is on file. Not thread-safe; use one builder a unit. */
    public static final class Builder {
        private final OpaqueId id;
        private @Nullable Integer leadingPosts;
        private final Map<Rank, Integer> rankHolders = new EnumMap<>(Rank.class);
        private History<OpaqueId> heads = History.incomplete();
        private History<OpaqueId> departments = History.incomplete();
        private History<Seminar> seminars = History.incomplete();
        private History<PartialDate> activities = History.incomplete();
        private History<DepartmentEssay> essays = History.incomplete();
        private History<Petition> petitions = History.incomplete();
        private History<SupervisionFinding> findings = History.incomplete();

        private Builder(OpaqueId id) {
            this.id = id;
        }

        /** Sets the number of leading posts; {@code null}: not recorded. */
        public Builder leadingPosts(@Nullable Integer number) {
            leadingPosts = number;
            return this;
        }

        /** Sets how many hold a rank now. */
        public Builder rankHolders(Rank rank, int number) {
            rankHolders.put(rank, number);
            return this;
        }

        /** Sets the department heads. */
        public Builder heads(History<OpaqueId> history) {
            heads = history;
            return this;
        }

        /** Sets the departments. */
        public Builder departments(History<OpaqueId> history) {
            departments = history;
            return this;
        }

        /** Sets the seminars. */
        public Builder seminars(History<Seminar> history) {
            seminars = history;
            return this;
        }

        /** Sets the days of themed activities. */
        public Builder activities(History<PartialDate> history) {
            activities = history;
            return this;
        }

        /** Sets the essays. */
        public Builder essays(History<DepartmentEssay> history) {
            essays = history;
            return this;
        }

        /** Sets the petitions. */
        public Builder petitions(History<Petition> history) {
            petitions = history;
            return this;
        }

        /** Sets the findings of the supervision office. */
        public Builder findings(History<SupervisionFinding> history) {
            findings = history;
            return this;
        }

        /** The file as it stands now. */
        public Unit build() {
            return new Unit(
                    id,
                    leadingPosts,
                    rankHolders,
                    heads,
                    departments,
                    seminars,
                    activities,
                    essays,
                    petitions,
                    findings);
        }
    }
}
