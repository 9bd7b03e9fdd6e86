package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Diagnostic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks a policy over for what is allowed and yet looks like a mistake. */
public final class Lints {
    private static final Set<Complaint> EMPTY = EnumSet.of(Complaint.NOBODY, Complaint.NEVER, Complaint.ALWAYS);

    private Lints() {}

    /**
     * The warnings about a pack, in each of its files in that file's language. What a pack that it uses says by itself is
     * left to the reading of that pack.
     *
     * @param policy what the files mean, with the packs that they use
     * @param files the rule files, at least one, all of the same meaning
     * @param before the warnings that reading them gave
     */
    public static LintReport of(Policy policy, List<RuleFile> files, List<Diagnostic> before, TermCatalogue catalogue) {
        List<Diagnostic> open = new ArrayList<>();
        List<Diagnostic> allowed = new ArrayList<>();
        List<Lint> meaning = meaning(policy, files.get(0), catalogue);
        for (RuleFile file : files) {
            Allowances allowances = new Allowances(file);
            for (Diagnostic warning : before) {
                if (warning.file().equals(file.name())) {
                    (allowances.allow(Notes.OUTSIDE, warning) ? allowed : open).add(warning);
                }
            }
            RuleFile other = files.stream()
                    .filter(one -> one.language() != file.language())
                    .findFirst()
                    .orElse(null);
            List<Lint> lints = new ArrayList<>(meaning);
            lints.addAll(TitleLints.of(policy, file, other, catalogue));
            lints.addAll(CharacterLints.of(policy, file));
            for (Lint lint : lints) {
                lint.in(file)
                        .ifPresent(warning -> (allowances.allow(lint.about(), warning) ? allowed : open).add(warning));
            }
            open.addAll(allowances.idle());
        }
        return new LintReport(byPlace(open), byPlace(allowed));
    }

    // What a score says is said for each of the grades that it earns.
    private static List<Diagnostic> byPlace(List<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().sorted().toList();
    }

    private static List<Lint> meaning(Policy policy, RuleFile file, TermCatalogue catalogue) {
        Claims claims = new Claims(policy, catalogue);
        Proof proof = new Proof();
        ItemLints items = new ItemLints(claims, proof);
        List<Lint> lints = new ArrayList<>();
        List<RuleClaims> plain = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            RuleClaims clause = RuleClaims.of(rule, claims);
            List<Lint> own = file.declares(rule.id()) ? items.of(clause) : List.of();
            lints.addAll(own);
            if (own.stream().map(Lint::complaint).noneMatch(EMPTY::contains)) {
                plain.add(clause);
            }
        }
        for (ExceptionClause exception : policy.exceptions()) {
            if (file.declares(exception.id())) {
                lints.addAll(items.of(exception));
            }
        }
        lints.addAll(new PairLints(policy, proof).of(plain, file::declares));
        lints.addAll(VersionLints.of(policy));
        lints.addAll(ExceptionLints.of(policy));
        return lints;
    }
}
