package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.language.Text;
import java.util.Collection;

/** Names clauses by their id and title. */
final class ClauseNames {
    private ClauseNames() {}

    static Text of(Clause clause) {
        Text id = ProspectMessage.same(clause.id());
        return clause.title().equals(Text.NONE) ? id : ProspectMessage.QUOTED.with(id, clause.title());
    }

    static Text of(Collection<Clause> clauses) {
        return ProspectMessage.COMMA.between(
                clauses.stream().map(ClauseNames::of).toList());
    }

    static Text ids(Collection<Clause> clauses) {
        return ProspectMessage.COMMA.between(clauses.stream()
                .map(clause -> ProspectMessage.same(clause.id()))
                .toList());
    }
}
