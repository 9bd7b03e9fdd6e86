package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.finding.Quota.Rounding;
import io.github.cadreassessment.core.finding.Quota.Ties;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.SourceFile;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.FromText;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written.Outcome;
import io.github.cadreassessment.rules.syntax.Written.Share;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts in how many pairs of a policy and a case each form of line was run, so that none is left untried for good. */
final class FormTally {
    /** The forms that a random policy does not have, and why. */
    private static final Map<LineForm, String> LEFT_OUT = Map.of(
            LineForm.USES, "names another file, see UsedPacksTest; what is used runs as if it stood in the pack",
            LineForm.ALLOW, "lets a warning stand and changes no answer, see AllowanceTest",
            LineForm.END, "closes a part and is no line of the tree");

    private static final int LEAST = 1_000;
    private static final int PAIRS_OF_A_BUILD = 200_000;

    /** What stands in these slots decides what a line means, so each of their words is counted, too. */
    private static final Map<LineForm, String> CHOICES =
            Map.of(LineForm.FOR_EACH, "outcome", LineForm.ROUNDING, "rounding", LineForm.TIES, "ties");

    private final Map<LineForm, Integer> pairs = new EnumMap<>(LineForm.class);
    private final Map<String, Integer> choices = new TreeMap<>();

    /** Counts the forms of {@code text} that had a part in {@code cases} answers by {@code policy}, which is made of it. */
    void add(SourceFile text, TermCatalogue catalogue, PolicyInForce policy, int cases) {
        Complaints complaints = new Complaints(text.name(), FromText.language(text));
        Set<LineForm> forms = EnumSet.noneOf(LineForm.class);
        Set<String> chosen = new HashSet<>();
        Set<String> inForce = inForce(policy);
        for (Statement statement : FromText.read(text, catalogue, complaints).statements()) {
            boolean isRun = switch (statement.form()) {
                case RULE, EXCEPTION_CLAUSE ->
                    inForce.contains(statement.captures().text("id"));
                default -> true;
            };
            if (isRun) {
                collect(statement, forms, chosen);
            }
        }
        forms.forEach(form -> pairs.merge(form, cases, Integer::sum));
        chosen.forEach(choice -> choices.merge(choice, cases, Integer::sum));
    }

    /** The ids of the clauses and of the exceptions to them. */
    private static Set<String> inForce(PolicyInForce policy) {
        Set<String> ids = new HashSet<>();
        for (ClauseInForce clause : policy.clauses()) {
            ids.add(clause.id());
            ClauseInForce.Route route = clause.route();
            if (route != null) {
                ids.add(route.approvedAs());
            }
        }
        return ids;
    }

    private static void collect(Statement statement, Set<LineForm> forms, Set<String> chosen) {
        forms.add(statement.form());
        String slot = CHOICES.get(statement.form());
        if (slot != null) {
            chosen.add(statement.form() + " "
                    + statement.captures().get(slot, Enum.class).name());
        }
        if (statement.form() == LineForm.SHARE) {
            boolean isDeduction = statement.captures().get("share", Share.class).points() < 0;
            chosen.add(isDeduction ? "SHARE taken off" : "SHARE added");
        }
        statement.children().forEach(child -> collect(child, forms, chosen));
    }

    void print() {
        System.out.println("differential: pairs that ran each form of line");
        pairs.forEach((form, number) -> System.out.printf("  %-28s %7d%n", form, number));
        choices.forEach((choice, number) -> System.out.printf("  %-28s %7d%n", choice, number));
        LEFT_OUT.forEach((form, why) -> System.out.printf("  %-28s left out: %s%n", form, why));
    }

    /** That each form was run often enough; a run shorter than that of a build shows nothing about it. */
    void assertComplete(int done) {
        if (done < PAIRS_OF_A_BUILD) {
            return;
        }
        assertThat(choices).hasSize(Outcome.values().length + Rounding.values().length + Ties.values().length + 2);
        choices.forEach((choice, number) ->
                assertThat(number).as("pairs with " + choice).isGreaterThanOrEqualTo(LEAST));
        for (LineForm form : LineForm.ofRules()) {
            if (LEFT_OUT.containsKey(form)) {
                assertThat(pairs).as("left out, but run").doesNotContainKey(form);
            } else {
                assertThat(pairs.getOrDefault(form, 0)).as("pairs with " + form).isGreaterThanOrEqualTo(LEAST);
            }
        }
    }
}
