package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.DrlProblems.DrlRefused;
import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads canonical rule text by our own grammar, in time linear in its length. Stateless and thread-safe.
 *
 * <p>A text is accepted only if it equals, white space apart, what {@link DrlFromPolicy} writes for the policy read from
 * it. So one text has one meaning, and a change of a single word, number or sign is either refused or another policy.
 */
public final class CanonicalDrl {
    private CanonicalDrl() {}

    /** Reads a file; nothing that its bytes can be makes this throw. */
    public static DrlReading read(SourceFile file, TermCatalogue catalogue) {
        DrlProblems problems = new DrlProblems(file.name());
        if (file.size() > Limits.FILE_BYTES) {
            Text message = DrlMessages.tooLarge(file.size(), Limits.FILE_BYTES);
            problems.add(1, 1, 0, DrlComplaint.FILE_TOO_LARGE, message, DrlMessages.SPLIT_FILE);
            return new DrlReading(null, problems.all());
        }
        Optional<String> text = file.text();
        if (text.isEmpty()) {
            problems.add(1, 1, 0, DrlComplaint.NOT_UTF8, DrlMessages.NOT_UTF8, DrlMessages.CHARACTERS);
            return new DrlReading(null, problems.all());
        }
        return read(text.get(), catalogue, problems);
    }

    /** Reads a text that this library wrote itself, of any length. */
    public static DrlReading readEmitted(String text, TermCatalogue catalogue) {
        return read(text, catalogue, new DrlProblems("emitted"));
    }

    private static DrlReading read(String text, TermCatalogue catalogue, DrlProblems problems) {
        @Nullable PolicyInForce policy = null;
        try {
            policy = accepted(text, catalogue, problems);
        } catch (DrlRefused refused) {
            // What is wrong was added to the problems.
        }
        return new DrlReading(problems.isEmpty() ? policy : null, problems.all());
    }

    private static @Nullable PolicyInForce accepted(String text, TermCatalogue catalogue, DrlProblems problems) {
        List<DrlToken> tokens = DrlTokens.of(text, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        PolicyReader reader = new PolicyReader(catalogue, problems);
        PolicyInForce policy = reader.read(DrlFile.of(tokens, problems));
        if (policy != null) {
            List<DrlToken> expected = DrlTokens.of(DrlFromPolicy.emit(policy, catalogue), problems);
            DrlDifference.tell(tokens, expected, reader.sources(), problems);
        }
        return policy;
    }

    /**
     * Reads the policy back from what a rule engine's own parser made of a text.
     *
     * @param packageName the package of the rules
     * @param rules all rules, in the order of the text
     * @return the policy; empty if they are anything else than the rules that it is written as
     */
    public static Optional<PolicyInForce> readBack(
            String packageName, List<ParsedRule> rules, TermCatalogue catalogue) {
        DrlProblems problems = new DrlProblems("parsed");
        try {
            List<DrlRule> parts = new ArrayList<>();
            for (ParsedRule rule : rules) {
                parts.add(taken(rule, problems));
            }
            DrlFile file = new DrlFile(packageName, parts);
            boolean ours = packageName.startsWith(DrlWords.POLICY_PREFIX) && problems.isEmpty();
            PolicyInForce policy = ours ? new PolicyReader(catalogue, problems).read(file) : null;
            return policy != null && isWrittenAs(file, policy, catalogue, problems)
                    ? Optional.of(policy)
                    : Optional.empty();
        } catch (DrlRefused refused) {
            return Optional.empty();
        }
    }

    private static DrlRule taken(ParsedRule rule, DrlProblems problems) {
        List<List<DrlToken>> constraints = new ArrayList<>();
        for (String constraint : rule.constraints()) {
            constraints.add(withoutEnd(DrlTokens.of(constraint, problems)));
        }
        TreeMap<String, DrlToken> heading = new TreeMap<>();
        rule.heading()
                .forEach((word, value) ->
                        heading.put(word, DrlTokens.of(value, problems).get(0)));
        return new DrlRule(
                string(rule.name()),
                heading,
                rule.variable(),
                rule.factType(),
                constraints,
                withoutEnd(DrlTokens.of(rule.action(), problems)));
    }

    private static boolean isWrittenAs(
            DrlFile file, PolicyInForce policy, TermCatalogue catalogue, DrlProblems problems) {
        DrlFile written = DrlFile.of(DrlTokens.of(DrlFromPolicy.emit(policy, catalogue), problems), problems);
        return file.packageName().equals(written.packageName())
                && normalised(file).equals(normalised(written));
    }

    private static List<String> normalised(DrlFile file) {
        return file.rules().stream().map(DrlRule::normalised).toList();
    }

    private static DrlToken string(String text) {
        return new DrlToken(Kind.STRING, text, 1, 1);
    }

    private static List<DrlToken> withoutEnd(List<DrlToken> tokens) {
        return tokens.subList(0, tokens.size() - 1);
    }
}
