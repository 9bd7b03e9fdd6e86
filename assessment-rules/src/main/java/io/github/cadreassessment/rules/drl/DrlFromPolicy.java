package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;

/** Writes a policy in force as canonical rule text. Stateless and thread-safe. */
public final class DrlFromPolicy {
    private DrlFromPolicy() {}

    /**
     * The canonical text of {@code policy}; different policies have different texts.
     *
     * @param policy the policy in force
     * @param catalogue the terms that it reads
     * @return the text, in ASCII, with lines ended by a single line feed
     * @throws IllegalArgumentException if the policy does not fit the catalogue or the published limits; a policy that
     *     was checked does
     */
    public static String emit(PolicyInForce policy, TermCatalogue catalogue) {
        Writable.require(policy, catalogue);
        StringBuilder out = new StringBuilder();
        out.append(DrlWords.PACKAGE)
                .append(' ')
                .append(packageName(policy.id()))
                .append("\n\n");
        for (String name : DrlWords.IMPORTS) {
            out.append(DrlWords.IMPORT).append(' ').append(name).append('\n');
        }
        out.append('\n').append(DrlWords.GLOBAL).append(' ');
        out.append(DrlWords.POSSIBLE_STATUSES)
                .append(' ')
                .append(DrlWords.STATUSES)
                .append('\n');
        MayHold may = new MayHold(catalogue);
        for (ClauseInForce clause : policy.clauses()) {
            for (RuleText rule : ClauseRules.of(clause, may)) {
                out.append('\n');
                rule.appendTo(out);
            }
        }
        return out.toString();
    }

    /** The name of the package that the rules of the policy with this id stand in. */
    public static String packageName(String policy) {
        return DrlWords.POLICY_PREFIX + policy.replace('-', '_');
    }
}
