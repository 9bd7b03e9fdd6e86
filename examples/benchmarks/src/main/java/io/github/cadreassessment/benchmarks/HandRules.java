package io.github.cadreassessment.benchmarks;

import static io.github.cadreassessment.benchmarks.HandFacts.NO;
import static io.github.cadreassessment.benchmarks.HandFacts.OPEN;
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

/** Each of the thirty rules by itself, for engines that call them one by one. */
final class HandRules {
    private static final int YEAR = 12;

    private final HandFacts facts = new HandFacts(Population.AS_OF);

    /** The possible statuses of the rule with this index. */
    byte status(int index, Cadre cadre) {
        return HandWritten.status(applies(index, cadre), satisfied(index, cadre), approved(index, cadre));
    }

    private int applies(int index, Cadre cadre) {
        return switch (index) {
            case 4 -> mark(cadre.party().member());
            case 9 -> not(facts.reached(cadre.birth(), 36 * YEAR));
            case 26 -> mark(cadre.reserve());
            default -> YES;
        };
    }

    private int approved(int index, Cadre cadre) {
        return switch (index) {
            case 1 -> facts.approved(cadre, "r02");
            case 5 -> facts.approved(cadre, "r06");
            case 8 -> facts.approved(cadre, "r09");
            case 10 -> facts.approved(cadre, "r11");
            default -> NO;
        };
    }

    private int satisfied(int index, Cadre cadre) {
        return switch (index) {
            case 0 -> facts.reached(cadre.birth(), 25 * YEAR);
            case 1 -> not(facts.reached(cadre.birth(), 51 * YEAR));
            case 2 -> facts.reached(cadre.workStart(), 5 * YEAR);
            case 3 -> mark(cadre.party().member());
            case 4 -> partyYears(cadre);
            case 5 -> education(cadre, Education.JUNIOR_COLLEGE);
            case 6 -> not(mark(cadre.underInvestigation()));
            case 7 -> not(facts.sanctionInEffect(cadre));
            case 8 -> not(facts.sanctionsAtLeast(cadre, 2));
            case 9 -> facts.anyGrassroots(cadre);
            case 10 -> facts.grassroots(cadre, 2 * YEAR);
            case 11 -> facts.atLevel(cadre, facts.level(cadre), 3 * YEAR);
            case 12 ->
                PostLevel.TOWNSHIP_PRINCIPAL.ordinal() - facts.level(cadre).ordinal() <= 1 ? YES : NO;
            case 13 -> facts.sinceFirst(cadre, facts.level(cadre), YEAR);
            case 14 -> facts.anyYear(cadre, 1, Grade.COMPETENT, Grade.EXCELLENT);
            case 15 -> facts.anyYear(cadre, 3, Grade.EXCELLENT, Grade.EXCELLENT);
            case 16 -> not(facts.anyYear(cadre, 3, Grade.BASICALLY_COMPETENT, Grade.INCOMPETENT));
            case 17 -> facts.trainingAtLeast(cadre, 5, 550);
            case 18 -> judgement(cadre, Judgement.BASIC_CONDITIONS);
            case 19 -> judgement(cadre, Judgement.LEGAL_QUALIFICATIONS);
            case 20 -> judgement(cadre, Judgement.HEALTHY);
            case 21 -> not(judgement(cadre, Judgement.POLITICAL_VIOLATION));
            case 22 -> not(judgement(cadre, Judgement.CANVASSING));
            case 23 -> not(judgement(cadre, Judgement.LOW_RECOGNITION));
            case 24 ->
                not(and(judgement(cadre, Judgement.SPOUSE_EMIGRATED), not(judgement(cadre, Judgement.SPECIAL_POST))));
            case 25 -> not(judgement(cadre, Judgement.OTHERWISE_UNFIT));
            case 26 -> facts.grassroots(cadre, YEAR);
            // The last day of the trial is recorded for nobody.
            case 27 -> not(and(mark(cadre.onTrial()), OPEN));
            case 28 -> or(education(cadre, Education.BACHELOR), facts.reached(cadre.workStart(), 10 * YEAR));
            default -> facts.appraisalsAtLeast(cadre, 3);
        };
    }

    private int partyYears(Cadre cadre) {
        Boolean member = cadre.party().member();
        if (Boolean.FALSE.equals(member)) {
            return NO;
        }
        int years = facts.reached(cadre.party().fullSince(), 3 * YEAR);
        return member == null ? or(years, OPEN) : years;
    }

    private static int education(Cadre cadre, Education least) {
        Education education = cadre.education();
        return education == null ? OPEN : education.compareTo(least) >= 0 ? YES : NO;
    }

    /** The verdicts that the statuses allow. */
    static Fold fold(byte[] statuses) {
        Verdict best = Verdict.ELIGIBLE;
        Verdict worst = Verdict.ELIGIBLE;
        for (int i = 0; i < statuses.length; i++) {
            Verdict own = HandWritten.isGeneral(i) ? Verdict.NEEDS_APPROVAL : Verdict.INELIGIBLE;
            if ((statuses[i] & HandWritten.UNMET) != 0) {
                worst = own.compareTo(worst) < 0 ? own : worst;
                best = statuses[i] == HandWritten.UNMET && own.compareTo(best) < 0 ? own : best;
            }
        }
        return new Fold(best, worst);
    }

    /** The whole answer. */
    static Answer answer(byte[] statuses) {
        List<Integer> all = new ArrayList<>(statuses.length);
        for (byte one : statuses) {
            all.add((int) one);
        }
        return new Answer(all, fold(statuses));
    }
}
