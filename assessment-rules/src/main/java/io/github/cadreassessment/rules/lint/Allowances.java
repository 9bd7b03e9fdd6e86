package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Notes.Allowance;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The warnings that a rule file lets stand. One in a rule is about that rule, one outside of rules about what is declared
 * outside of them; so no line lets more stand than its author could see. Not thread-safe; one for each file.
 */
final class Allowances {
    /** The codes of the warnings that can be let stand: all but those about allowances. */
    private static final Set<String> CODES = Arrays.stream(Complaint.values())
            .filter(complaint -> complaint.severity() == Severity.WARNING)
            .filter(complaint -> complaint != Complaint.NO_SUCH_WARNING && complaint != Complaint.NOTHING_ALLOWED)
            .map(Complaint::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final Text DELETE = new Text("请删除这一行", "delete this line");

    private final RuleFile file;
    private final Set<Allowance> used = new HashSet<>();

    Allowances(RuleFile file) {
        this.file = file;
    }

    /** Whether a warning about the rule {@code about}, or about what stands outside of rules, is let stand. */
    boolean allow(String about, Diagnostic warning) {
        List<Allowance> fitting = file.notes().allowances(about).stream()
                .filter(allowance -> allowance.code().equals(warning.code()) && isHere(allowance.place()))
                .toList();
        used.addAll(fitting);
        return !fitting.isEmpty();
    }

    private boolean isHere(Place place) {
        return place.file().equals(file.name());
    }

    /** The lines that let nothing stand. */
    List<Diagnostic> idle() {
        List<Diagnostic> idle = new ArrayList<>();
        for (Map.Entry<String, List<Allowance>> entry :
                file.notes().allowances().entrySet()) {
            for (Allowance allowance : entry.getValue()) {
                if (isHere(allowance.place()) && !used.contains(allowance)) {
                    Complaint complaint =
                            CODES.contains(allowance.code()) ? Complaint.NOTHING_ALLOWED : Complaint.NO_SUCH_WARNING;
                    idle.add(complaint.at(
                            file.name(),
                            file.language(),
                            allowance.place().line(),
                            allowance.place().column(),
                            0,
                            DELETE,
                            allowance.code()));
                }
            }
        }
        return idle;
    }
}
