package io.github.cadreassessment.rules;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.FoldBits;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.question.Question;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one cadre, of which the verdict is there at once and the reasons are made when they are read: a computed
 * proposal for people to decide.
 *
 * <p>Immutable and thread-safe. It holds the cadre's file and the assessor that made it, and takes some 100 bytes besides.
 * Prints the opaque id only.
 */
public final class Decision {
    private final Assessor assessor;
    private final @Nullable ByStraightLine engine;
    private final Cadre cadre;
    private final Question question;
    private final byte[] statuses;
    private final int folded;
    private final @Nullable Assessment made;

    /** A decision of which only the statuses of the findings are known, in the order of the findings. */
    Decision(Assessor assessor, ByStraightLine engine, Cadre cadre, Question question, byte[] statuses, int folded) {
        this.assessor = assessor;
        this.engine = engine;
        this.cadre = cadre;
        this.question = question;
        this.statuses = statuses;
        this.folded = folded;
        this.made = null;
    }

    /** A decision of which everything is there. */
    Decision(Assessor assessor, Cadre cadre, Assessment made) {
        this.assessor = assessor;
        this.engine = null;
        this.cadre = cadre;
        this.question = made.question();
        this.statuses = new byte[0];
        this.folded = 0;
        this.made = made;
    }

    /** The opaque id of the cadre. */
    public OpaqueId id() {
        return cadre.id();
    }

    /** The file that was decided on. */
    public Cadre cadre() {
        return cadre;
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** Whether the answer is which grades are open, which {@link #assessment} says, and not a verdict. */
    public boolean isAppraisal() {
        return question.kind().isAppraisal();
    }

    /**
     * The best and the worst verdict that the missing facts allow.
     *
     * @throws IllegalStateException if the question is an appraisal
     */
    public Fold fold() {
        return made != null || isAppraisal() ? assessment().fold() : FoldBits.fold(folded);
    }

    /**
     * The verdict.
     *
     * @throws IllegalStateException if the question is an appraisal
     */
    public Verdict verdict() {
        return fold().verdict();
    }

    /** The whole answer with every finding, without what to ask first, as {@link Assessor#decide} gives it. */
    public Assessment assessment() {
        return engine == null ? Objects.requireNonNull(made) : engine.assessment(cadre, question, statuses);
    }

    /** The whole answer with what to ask first, as {@link Assessor#assess(Cadre, Question)} gives it. */
    public Assessment assessed() {
        return assessor.assess(cadre, question);
    }

    @Override
    public String toString() {
        return "Decision[" + id() + "]";
    }
}
