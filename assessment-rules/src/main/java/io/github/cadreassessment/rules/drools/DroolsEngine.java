package io.github.cadreassessment.rules.drools;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * A policy in force, compiled by the rule engine. Immutable and thread-safe: any number of threads may call {@link #fire}
 * at once.
 *
 * <p>It holds nothing beyond itself: an engine that is dropped without being closed leaks nothing.
 */
public final class DroolsEngine implements AutoCloseable {
    private final PolicyInForce policy;
    private final RuleBase rules;
    private final int size;
    private volatile boolean closed;

    private DroolsEngine(PolicyInForce policy, RuleBase rules) {
        this.policy = policy;
        this.rules = rules;
        this.size = rules.size();
    }

    /**
     * Compiles a policy.
     *
     * @param policy the policy in force
     * @param catalogue the terms that it reads; the cases must be of the same
     * @throws IllegalArgumentException if the policy does not fit the catalogue or the published limits; a policy that
     *     was checked does
     * @throws IllegalStateException if the rules that would run do not read back as the same policy
     */
    public static DroolsEngine compile(PolicyInForce policy, TermCatalogue catalogue) {
        Thread thread = Thread.currentThread();
        ClassLoader ofHost = thread.getContextClassLoader();
        // The engine finds its parts by the thread's class loader and remembers for good what it did not find.
        thread.setContextClassLoader(DroolsEngine.class.getClassLoader());
        try {
            String text = DrlFromPolicy.emit(policy, catalogue);
            RuleBase rules = RuleBase.compile(PolicyFromDrl.readBack(text, policy, catalogue));
            DroolsEngine engine = new DroolsEngine(policy, rules);
            engine.meetEveryCondition(catalogue);
            return engine;
        } finally {
            thread.setContextClassLoader(ofHost);
        }
    }

    /**
     * Compiles a policy that is given as canonical rule text.
     *
     * @param canonicalDrl the text, which {@link PolicyFromDrl} accepts
     * @param catalogue the terms that it reads
     * @throws IllegalArgumentException if the text is refused; {@link PolicyFromDrl#read} says why to policy staff
     */
    public static DroolsEngine compile(String canonicalDrl, TermCatalogue catalogue) {
        DrlReading reading = PolicyFromDrl.read(SourceFile.of("rules.drl", canonicalDrl), catalogue);
        PolicyInForce policy = reading.policy();
        if (policy == null) {
            throw new IllegalArgumentException("The rule text must be canonical, but: "
                    + reading.diagnostics().get(0).print() + ". Maybe generate it again.");
        }
        return compile(policy, catalogue);
    }

    /** So that every condition is compiled by this thread, before others come. */
    private void meetEveryCondition(TermCatalogue catalogue) {
        for (CaseView view : NothingKnown.cases(catalogue)) {
            fire(view);
        }
    }

    /** The policy that this runs. */
    public PolicyInForce policy() {
        return policy;
    }

    /** The compiled rules. */
    RuleBase rules() {
        return rules;
    }

    /**
     * Lets all rules see one case.
     *
     * @param view the case, of the catalogue that the policy was compiled with
     * @return the statuses that are possible for each clause item and subject
     * @throws IllegalStateException if this was closed
     */
    public PossibleStatuses fire(CaseView view) {
        if (closed) {
            throw new IllegalStateException(
                    "The engine of policy (" + policy.id() + ") must be open. Maybe it was closed too early.");
        }
        PossibleStatuses statuses = new PossibleStatuses();
        List<ItemView> items = view.allItems().toList();
        KieSession session = rules.newSession();
        try {
            session.setGlobal(RuleBase.STATUSES, statuses);
            session.insert(view);
            items.forEach(session::insert);
            // Each rule sees the case or one item, and no action brings in new facts, so no more can fire.
            session.fireAllRules(size * (1 + items.size()));
            return statuses;
        } finally {
            session.dispose();
        }
    }

    /** Refuses every case from now on. */
    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String toString() {
        return "DroolsEngine[" + policy.id() + "]";
    }
}
