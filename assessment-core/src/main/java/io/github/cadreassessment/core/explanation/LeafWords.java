package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import java.util.List;

/**
 * Puts single conditions into words, in the way of a requirement, a bar or a "for whom".
 *
 * @param sentence what is asked and what was found
 * @param holds what to say where the condition holds
 * @param fails what to say where it does not
 */
record LeafWords(TermCatalogue catalogue, Message sentence, Message holds, Message fails) {
    ExplainedValue explained(ReadValue value, boolean decides) {
        return explained(value, decides, false);
    }

    /** @param inParts whether a score is shown with what it is made of */
    ExplainedValue explained(ReadValue value, boolean decides, boolean inParts) {
        Term term = catalogue.require(value.term());
        ValueWords words = new ValueWords(catalogue);
        Text found = inParts ? words.inParts(term, value) : words.found(term, value.known());
        Text required = words.required(term, value.required());
        List<ExplainedFact> missing = ExplainedFact.of(value.missing());
        // The answers of a flag say what it is about, so its name would only repeat them.
        Text name = term.type() == TermType.FLAG ? Text.NONE : Message.NAMED.with(name(term));
        return new ExplainedValue(
                value,
                term.phrase(),
                found,
                required,
                outcome(value, missing),
                decides,
                missing,
                sentence.with(name, required, found));
    }

    /** What a value is called; a score by what it is, as its parts are shown beside it. */
    static Text name(Term term) {
        return Score.parse(term.id()).isPresent() ? Message.SCORE.text() : term.phrase();
    }

    private Text outcome(ReadValue value, List<ExplainedFact> missing) {
        return switch (value.truth()) {
            case TRUE -> holds.text();
            case FALSE -> fails.text();
            case UNKNOWN -> {
                boolean left = missing.stream().anyMatch(ExplainedFact::isOrganisationGap);
                yield (left ? Message.LEFT_TO_UNIT : Message.UNDECIDED).text();
            }
        };
    }
}
