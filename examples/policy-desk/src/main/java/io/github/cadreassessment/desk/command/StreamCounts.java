package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RejectedRow;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.result.Tally;
import java.util.ArrayList;
import java.util.List;

/** What came of a run that reads piece by piece, besides the files. Not thread-safe. */
final class StreamCounts {
    /** How many rejected rows are shown. */
    static final int SHOWN = 100;

    private final List<Tally> tallies = new ArrayList<>();
    private final UnknownClauses approvals;
    private final List<RejectedRow> firstRejected = new ArrayList<>();
    private int people;
    private int undecided;
    private int rejected;

    StreamCounts(int questions, UnknownClauses approvals) {
        for (int i = 0; i < questions; i++) {
            tallies.add(new Tally(false));
        }
        this.approvals = approvals;
    }

    /** The answers to a question of the run. */
    Tally tally(Asked asked) {
        return tallies.get(asked.number());
    }

    /** How many could be read, whoever of them is decided on. */
    int people() {
        return people;
    }

    int undecided() {
        return undecided;
    }

    int rejected() {
        return rejected;
    }

    /** The first of what was rejected, no more than a person would read. */
    List<RejectedRow> firstRejected() {
        return firstRejected;
    }

    UnknownClauses approvals() {
        return approvals;
    }

    void add(RegisterReading read) {
        people += read.cadres().size();
        undecided += read.undecided().size();
        rejected += read.rejected().size();
        for (RejectedRow row : read.rejected()) {
            if (firstRejected.size() < SHOWN) {
                firstRejected.add(row);
            }
        }
        approvals.add(read.cadres());
    }
}
