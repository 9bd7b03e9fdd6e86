package io.github.cadreassessment.rules.drools;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * The compiled rules of one text, and the only place where rules are compiled. Immutable and thread-safe.
 *
 * <p>What is compiled is what the engine's parser read and we compared with the policy, not the text once more. Compiling
 * touches nothing that the engine keeps for all: it needs no module in its repository, so that a reload leaks nothing.
 *
 * <p>Every condition is compiled to byte code the first time it is met, under a lock of the engine, and never interpreted
 * after that: the engine's interpreter is safe for one thread only, and its safe mode is a setting of the whole host.
 * Actions are {@link StatusReport}s, so that neither is left to it.
 */
final class RuleBase {
    /** The name under which the rules know where to report. */
    static final String STATUSES = "statuses";

    private final KieBase base;
    // Made once, as making it looks for parts of the engine by the class loader of whatever thread asks.
    private final KieSessionConfiguration sessions;

    private RuleBase(KieBase base, KieSessionConfiguration sessions) {
        this.base = base;
        this.sessions = sessions;
    }

    /**
     * Compiles rules that this library wrote itself.
     *
     * @param descr what the engine's parser read of them; used up, as the actions are taken out
     * @throws IllegalStateException if the engine refuses it
     */
    static RuleBase compile(PackageDescr descr) {
        Map<String, StatusReport> actions = new HashMap<>();
        for (RuleDescr rule : descr.getRules()) {
            actions.put(rule.getName(), StatusReport.of((String) rule.getConsequence()));
            rule.setConsequence("");
        }
        ClassLoader loader = RuleBase.class.getClassLoader();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration(loader));
        builder.add(ResourceFactory.newDescrResource(descr), ResourceType.DESCR);
        if (builder.hasErrors()) {
            throw new IllegalStateException("The rules of package (" + descr.getName() + ") must compile, but: "
                    + builder.getErrors() + ". Maybe the emitter and the engine do not fit.");
        }
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(0));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        for (KiePackage rules : base.getKiePackages()) {
            for (Rule rule : rules.getRules()) {
                ((RuleImpl) rule).setConsequence(actions.get(rule.getName()));
            }
        }
        return new RuleBase(base, KieServices.get().newKieSessionConfiguration());
    }

    /** The dialect matters for the empty actions only: that of Java would make a class of each. */
    private static KnowledgeBuilderConfiguration configuration(ClassLoader loader) {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, loader);
    }

    /** A session of its own for one case. */
    KieSession newSession() {
        return base.newKieSession(sessions, null);
    }

    /** The compiled rules. */
    KieBase base() {
        return base;
    }

    /** How many rules there are. */
    int size() {
        return base.getKiePackages().stream()
                .mapToInt(rules -> rules.getRules().size())
                .sum();
    }
}
