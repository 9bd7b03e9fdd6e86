package io.github.cadreassessment.rules.pack;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
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
        };
    }

    private PostLevel target() {
        return PostLevel.valueOf(cell("target"));
    }

    Cadre cadre() {
        return new CaseFacts(question(), cell("facts")).cadre();
    }
}
