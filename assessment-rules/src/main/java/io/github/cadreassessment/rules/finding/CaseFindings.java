package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.finding.Finding;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.InForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one case whose possible statuses an engine found; what they read is worked out for all of them when
 * somebody asks the first. Thread-safe.
 */
public final class CaseFindings implements Finding.Source {
    private final InForce inForce;
    private final QuestionKind kind;
    private final Supplier<CaseView> view;
    // Two threads that work them out at once get equal things.
    private @Nullable List<Finding.Read> read;

    private CaseFindings(InForce inForce, QuestionKind kind, Supplier<CaseView> view) {
        this.inForce = inForce;
        this.kind = kind;
        this.view = view;
    }

    /** What an engine found. */
    @FunctionalInterface
    public interface Statuses {
        /** The possible statuses of a clause item and subject, which is the finding with this index. */
        Set<Status> of(String clause, String item, String subject, int index);
    }

    /**
     * One finding for each item and subject of each clause that is for the question, in the order of the policy.
     *
     * @param view gives the case, equal ones whenever it is asked: for a clause that ranges over items, and when somebody
     *     asks what was read
     */
    public static List<Finding> of(InForce inForce, QuestionKind kind, Supplier<CaseView> view, Statuses statuses) {
        CaseFindings source = new CaseFindings(inForce, kind, view);
        List<Finding> findings = new ArrayList<>(inForce.policy().clauses().size());
        CaseView theCase = null;
        for (ClauseInForce clause : inForce.policy().clauses()) {
            if (clause.isFor(kind)) {
                Clause note = inForce.note(clause.id());
                if (clause.forEach() == null) {
                    source.add(clause, note, "", statuses, findings);
                } else {
                    theCase = theCase == null ? view.get() : theCase;
                    for (Subject subject : Subject.of(clause, theCase)) {
                        source.add(clause, note, subject.id(), statuses, findings);
                    }
                }
            }
        }
        return findings;
    }

    private void add(ClauseInForce clause, Clause note, String subject, Statuses statuses, List<Finding> findings) {
        for (ClauseInForce.Item item : clause.items()) {
            int index = findings.size();
            Set<Status> possible = statuses.of(clause.id(), item.number(), subject, index);
            findings.add(new Finding(note, item.number(), subject, possible, this, index));
        }
    }

    @Override
    public Finding.Read read(int index) {
        List<Finding.Read> all = read;
        if (all == null) {
            all = readAll();
            read = all;
        }
        return all.get(index);
    }

    private List<Finding.Read> readAll() {
        List<Finding.Read> all = new ArrayList<>();
        CaseView theCase = view.get();
        for (ClauseInForce clause : inForce.policy().clauses()) {
            if (clause.isFor(kind)) {
                ClauseReading.of(clause, theCase).forEach(reading -> all.add(reading.read()));
            }
        }
        return List.copyOf(all);
    }
}
