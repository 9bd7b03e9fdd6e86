package io.github.cadreassessment.benchmarks;

import static io.github.cadreassessment.benchmarks.HandFacts.NO;
import static io.github.cadreassessment.benchmarks.HandFacts.YES;
import static io.github.cadreassessment.benchmarks.HandFacts.and;
import static io.github.cadreassessment.benchmarks.HandFacts.judgement;
import static io.github.cadreassessment.benchmarks.HandFacts.mark;
import static io.github.cadreassessment.benchmarks.HandFacts.not;
import static io.github.cadreassessment.benchmarks.HandFacts.or;

import io.github.cadreassessment.core.assessment.Fold;
import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PostLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The thirty rules as plain Java, rule by rule. */
final class HandWritten implements Deciding {
    static final int NOT_APPLICABLE = 1;
    static final int MET = 2;
    static final int WAIVED = 4;
    static final int UNMET = 16;

    private static final int YEAR = 12;
    private static final int NO_EXCEPTION = NO;

    private final boolean eager;
    private final HandFacts facts = new HandFacts(Population.AS_OF);

    /** With all findings as objects, or with their statuses only, of which objects can be made later. */
    HandWritten(boolean eager) {
        this.eager = eager;
    }

    /** What was found for one rule, with the facts of the file that it read. */
    @SuppressWarnings("ArrayRecordComponent") // As somebody would write it who counts every byte.
    record Finding(String rule, int statuses, @Nullable Object[] values) {
        private static final String[] RULES = new String[ThirtyRules.COUNT];

        static {
            for (int i = 0; i < RULES.length; i++) {
                RULES[i] = String.format("r%02d", i + 1);
            }
        }

        static Finding of(int rule, int statuses, Cadre cadre) {
            return new Finding(RULES[rule], statuses, values(rule, cadre));
        }

        private static @Nullable Object[] values(int rule, Cadre cadre) {
            return switch (rule) {
                case 0 -> new Object[] {cadre.birth()};
                case 1 -> new Object[] {cadre.birth(), cadre.approvals()};
                case 2 -> new Object[] {cadre.workStart()};
                case 3, 4 -> new Object[] {cadre.party()};
                case 5 -> new @Nullable Object[] {cadre.education(), cadre.approvals()};
                case 6 -> new @Nullable Object[] {cadre.underInvestigation()};
                case 7 -> new Object[] {cadre.sanctions()};
                case 8 -> new Object[] {cadre.sanctions(), cadre.approvals()};
                case 9 -> new Object[] {cadre.birth(), cadre.grassroots()};
                case 10 -> new Object[] {cadre.grassroots(), cadre.approvals()};
                case 11, 12, 13 -> new Object[] {cadre.posts()};
                case 14, 15, 16, 29 -> new Object[] {cadre.appraisals()};
                case 17 -> new Object[] {cadre.training()};
                case 26 -> new @Nullable Object[] {cadre.reserve(), cadre.grassroots()};
                case 27 -> new @Nullable Object[] {cadre.onTrial()};
                case 28 -> new @Nullable Object[] {cadre.education(), cadre.workStart()};
                default -> new Object[] {cadre.judgements()};
            };
        }
    }

    /** The answer: statuses, and the findings where they are wanted at once. */
    @SuppressWarnings("ArrayRecordComponent")
    record Decided(byte[] statuses, Verdict best, Verdict worst, List<Finding> findings) {}

    @Override
    public int decide(Cadre cadre) {
        Decided decided = decided(cadre);
        return decided.best().ordinal()
                + decided.worst().ordinal()
                + decided.findings().size();
    }

    @Override
    public Answer answer(Cadre cadre) {
        Decided decided = decided(cadre);
        return HandRules.answer(decided.statuses());
    }

    Decided decided(Cadre cadre) {
        byte[] found = new byte[ThirtyRules.COUNT];
        PostLevel level = facts.level(cadre);
        int member = mark(cadre.party().member());
        int fiveYears = facts.reached(cadre.workStart(), 5 * YEAR);
        found[0] = hard(facts.reached(cadre.birth(), 25 * YEAR));
        found[1] = status(YES, not(facts.reached(cadre.birth(), 51 * YEAR)), facts.approved(cadre, "r02"));
        found[2] = hard(fiveYears);
        found[3] = hard(member);
        found[4] = status(member, member == NO ? NO : partyYears(cadre, member), NO_EXCEPTION);
        found[5] = status(YES, education(cadre, Education.JUNIOR_COLLEGE), facts.approved(cadre, "r06"));
        found[6] = hard(not(mark(cadre.underInvestigation())));
        found[7] = hard(not(facts.sanctionInEffect(cadre)));
        found[8] = status(YES, not(facts.sanctionsAtLeast(cadre, 2)), facts.approved(cadre, "r09"));
        found[9] = status(not(facts.reached(cadre.birth(), 36 * YEAR)), facts.anyGrassroots(cadre), NO_EXCEPTION);
        found[10] = status(YES, facts.grassroots(cadre, 2 * YEAR), facts.approved(cadre, "r11"));
        found[11] = hard(facts.atLevel(cadre, level, 3 * YEAR));
        found[12] = hard(PostLevel.TOWNSHIP_PRINCIPAL.ordinal() - level.ordinal() <= 1 ? YES : NO);
        found[13] = hard(facts.sinceFirst(cadre, level, YEAR));
        found[14] = hard(facts.anyYear(cadre, 1, Grade.COMPETENT, Grade.EXCELLENT));
        found[15] = hard(facts.anyYear(cadre, 3, Grade.EXCELLENT, Grade.EXCELLENT));
        found[16] = hard(not(facts.anyYear(cadre, 3, Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT)));
        found[17] = hard(facts.trainingAtLeast(cadre, 5, 550));
        found[18] = hard(judgement(cadre, Judgement.BASIC_CONDITIONS));
        found[19] = hard(judgement(cadre, Judgement.LEGAL_QUALIFICATIONS));
        found[20] = hard(judgement(cadre, Judgement.HEALTHY));
        found[21] = hard(not(judgement(cadre, Judgement.POLITICAL_VIOLATION)));
        found[22] = hard(not(judgement(cadre, Judgement.CANVASSING)));
        found[23] = hard(not(judgement(cadre, Judgement.LOW_RECOGNITION)));
        found[24] = hard(
                not(and(judgement(cadre, Judgement.SPOUSE_EMIGRATED), not(judgement(cadre, Judgement.SPECIAL_POST)))));
        found[25] = hard(not(judgement(cadre, Judgement.OTHERWISE_UNFIT)));
        found[26] = status(mark(cadre.reserve()), facts.grassroots(cadre, YEAR), NO_EXCEPTION);
        found[27] = hard(not(onTrial(cadre)));
        found[28] = hard(or(education(cadre, Education.BACHELOR), facts.reached(cadre.workStart(), 10 * YEAR)));
        found[29] = hard(facts.appraisalsAtLeast(cadre, 3));
        return fold(cadre, found);
    }

    private int partyYears(Cadre cadre, int member) {
        int years = facts.reached(cadre.party().fullSince(), 3 * YEAR);
        return member == YES ? years : or(years, HandFacts.OPEN);
    }

    private static int onTrial(Cadre cadre) {
        int recorded = mark(cadre.onTrial());
        // The last day of the trial is recorded for nobody.
        return and(recorded, HandFacts.OPEN);
    }

    private static int education(Cadre cadre, Education least) {
        Education education = cadre.education();
        return education == null ? HandFacts.OPEN : education.compareTo(least) >= 0 ? YES : NO;
    }

    private static byte hard(int satisfied) {
        return status(YES, satisfied, NO_EXCEPTION);
    }

    static byte status(int applies, int satisfied, int approved) {
        int statuses = (applies & NO) != 0 ? NOT_APPLICABLE : 0;
        if ((applies & YES) != 0) {
            statuses |= (satisfied & YES) != 0 ? MET : 0;
            if ((satisfied & NO) != 0) {
                statuses |= (approved & YES) != 0 ? WAIVED : 0;
                statuses |= (approved & NO) != 0 ? UNMET : 0;
            }
        }
        return (byte) statuses;
    }

    private Decided fold(Cadre cadre, byte[] found) {
        Fold fold = HandRules.fold(found);
        return new Decided(found, fold.best(), fold.worst(), eager ? findings(cadre, found) : List.of());
    }

    /** Rules 2, 6, 9, 11, 14, 16, 18 and 30. */
    static boolean isGeneral(int index) {
        return switch (index) {
            case 1, 5, 8, 10, 13, 15, 17, 29 -> true;
            default -> false;
        };
    }

    private static List<Finding> findings(Cadre cadre, byte[] found) {
        List<Finding> findings = new ArrayList<>(found.length);
        for (int i = 0; i < found.length; i++) {
            findings.add(Finding.of(i, found[i], cadre));
        }
        return findings;
    }
}
