package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a file of worked cases: what it states of the base person, for whom every condition that a case does not
 * mention is met.
 *
 * @param cells the cells by heading
 */
record CaseRow(Map<String, String> cells) {
    static CaseRow of(String headings, String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        String[] names = headings.split("\\|", -1);
        String[] values = line.split("\\|", -1);
        for (int i = 0; i < names.length; i++) {
            cells.put(names[i], values[i].strip());
        }
        return new CaseRow(cells);
    }

    String cell(String name) {
        String cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException(
                    "The column (" + name + ") of a case must be there. Maybe it is misspelt.");
        }
        return cell;
    }

    LocalDate asOf() {
        return LocalDate.parse(cell("as of"));
    }

    Question question() {
        return switch (QuestionKind.valueOf(cell("question"))) {
            case PROMOTION -> new Question.Promotion(target(), asOf());
            case CANDIDACY -> new Question.Candidacy(target(), asOf());
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(target(), asOf());
            case FURTHER_USE -> new Question.FurtherUse(target(), asOf());
            case RANK_PROMOTION -> new Question.RankPromotion(Rank.valueOf(cell("target")), asOf());
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(asOf().getYear(), asOf());
            case CONFIRMATION -> new Question.Confirmation(asOf());
            case COMMITTEE_MEMBERSHIP ->
                new Question.CommitteeMembership(PartyCommittee.valueOf(cell("target")), asOf());
            case TRAINING -> new Question.Training(asOf());
            case MERIT -> new Question.Merit(asOf());
            case PARTY_REVIEW -> new Question.PartyReview(asOf().getYear(), asOf());
            case COMMENDATION -> new Question.Commendation(asOf().getYear(), asOf());
            case STUDY -> new Question.Study(asOf().getYear(), asOf());
            case COURSE -> new Question.Course(asOf());
            case REAPPOINTMENT -> new Question.Reappointment(asOf());
            case UNIT_DUTIES -> new Question.UnitDuties(asOf().getYear(), asOf());
        };
    }

    private PostLevel target() {
        return PostLevel.valueOf(cell("target"));
    }

    /** The case that the row states, of a cadre or of a unit. */
    CaseView view(TermCatalogue catalogue) {
        Question question = question();
        return question.kind().subject() == Subject.UNIT
                ? CaseDerivation.derive(new CaseUnit(question, cell("facts")).unit(), question, catalogue)
                : CaseDerivation.derive(cadre(), question, catalogue);
    }

    Cadre cadre() {
        return new CaseFacts(question(), cell("facts")).cadre();
    }
}
