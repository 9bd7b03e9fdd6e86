package io.github.cadreassessment.rules.drools;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases of which nothing at all is known. As rules ask what is possible, such a case lets every condition hold, so that
 * the engine meets each of them.
 */
final class NothingKnown {
    // Wider than any amount or date that a rule can name, and exact as a floating-point number.
    private static final long WIDE = 1L << 50;

    private final TermCatalogue catalogue;

    private NothingKnown(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** For each kind of question a case with one item in each collection, and one without items. */
    static List<CaseView> cases(TermCatalogue catalogue) {
        NothingKnown nothing = new NothingKnown(catalogue);
        List<CaseView> cases = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            cases.add(nothing.view(question(kind), true));
            cases.add(nothing.view(question(kind), false));
        }
        return cases;
    }

    private static Question question(QuestionKind kind) {
        return switch (kind) {
            case PROMOTION -> new Question.Promotion(PostLevel.values()[0], LocalDate.EPOCH);
            case CANDIDACY -> new Question.Candidacy(PostLevel.values()[0], LocalDate.EPOCH);
            case EXCEPTIONAL_PROMOTION -> new Question.ExceptionalPromotion(PostLevel.values()[0], LocalDate.EPOCH);
            case FURTHER_USE -> new Question.FurtherUse(PostLevel.values()[0], LocalDate.EPOCH);
            case RANK_PROMOTION -> new Question.RankPromotion(Rank.values()[0], LocalDate.EPOCH);
            case ANNUAL_APPRAISAL -> new Question.AnnualAppraisal(LocalDate.EPOCH.getYear(), LocalDate.EPOCH);
            case CONFIRMATION -> new Question.Confirmation(LocalDate.EPOCH);
            case COMMITTEE_MEMBERSHIP -> new Question.CommitteeMembership(PartyCommittee.values()[0], LocalDate.EPOCH);
            case TRAINING -> new Question.Training(LocalDate.EPOCH);
            case MERIT -> new Question.Merit(LocalDate.EPOCH);
            case PARTY_REVIEW -> new Question.PartyReview(LocalDate.EPOCH.getYear(), LocalDate.EPOCH);
            case COMMENDATION -> new Question.Commendation(LocalDate.EPOCH.getYear(), LocalDate.EPOCH);
            case STUDY -> new Question.Study(LocalDate.EPOCH.getYear(), LocalDate.EPOCH);
            case COURSE -> new Question.Course(LocalDate.EPOCH);
            case REAPPOINTMENT -> new Question.Reappointment(LocalDate.EPOCH);
            case UNIT_DUTIES -> new Question.UnitDuties(LocalDate.EPOCH.getYear(), LocalDate.EPOCH);
        };
    }

    private CaseView view(Question question, boolean withItems) {
        Map<String, Items> collections = new HashMap<>();
        MissingFact anything = new MissingFact(Fact.TARGETS, "", Reason.NOT_RECORDED);
        for (ItemCollection collection : catalogue.collections()) {
            TreeMap<String, Map<String, Known>> items = new TreeMap<>();
            if (withItems) {
                items.put("item", values(collection.id()));
            }
            collections.put(collection.id(), new Items(items, List.of(anything)));
        }
        return new CaseView(new OpaqueId("nobody"), question, catalogue, values(""), collections, History.incomplete());
    }

    private Map<String, Known> values(String collection) {
        Map<String, Known> values = new HashMap<>();
        for (Term term : catalogue.terms()) {
            if (term.collection().equals(collection)) {
                values.put(term.id(), anyValue(term));
            }
        }
        return values;
    }

    private static Known anyValue(Term term) {
        Enumeration enumeration = term.enumeration();
        return switch (term.type()) {
            case NUMBER, DURATION, DATE -> new Known.Range(-WIDE, WIDE, List.of());
            case FLAG -> Known.undecided();
            case WORD ->
                new Known.Choice(
                        enumeration == null
                                ? List.of("none")
                                : enumeration.words().stream().map(Word::code).toList(),
                        List.of());
        };
    }
}
