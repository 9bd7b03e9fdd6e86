package io.github.cadreassessment.rules.drools;

import java.util.UUID;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * The compiled rules of one text, and the only place where rules are compiled. Immutable and thread-safe.
 *
 * <p>Compiling leaves nothing behind in the engine's global repository: each compilation has an id of its own, so that two
 * of them never mix, and its module is taken out again as soon as the rules are there, so that a reload leaks nothing.
 *
 * <p>Every condition is compiled to byte code the first time it is met, under a lock of the engine, and never interpreted
 * after that: the engine's interpreter is safe for one thread only, and its safe mode is a setting of the whole host.
 */
final class RuleBase {
    private static final String GROUP = "io.github.cadreassessment.policy";
    private static final String FOLDER = "src/main/resources/";

    private final ReleaseId id;
    private final KieContainer container;
    private final KieBase base;

    private RuleBase(ReleaseId id, KieContainer container, KieBase base) {
        this.id = id;
        this.container = container;
        this.base = base;
    }

    /**
     * Compiles {@code text}, which this library wrote itself.
     *
     * @param packageName the package that its rules stand in
     * @throws IllegalStateException if the engine refuses it
     */
    static RuleBase compile(String text, String packageName) {
        KieServices services = KieServices.get();
        ReleaseId id =
                services.newReleaseId(GROUP, packageName, UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write(FOLDER + packageName + "/rules.drl", text);
        ClassLoader loader = RuleBase.class.getClassLoader();
        try {
            KieBuilder builder = services.newKieBuilder(files, loader).buildAll();
            requireNoErrors(builder.getResults(), packageName);
            KieBaseConfiguration configuration = services.newKieBaseConfiguration();
            configuration.setOption(ConstraintJittingThresholdOption.get(0));
            KieContainer container = services.newKieContainer(id, loader);
            return new RuleBase(id, container, container.newKieBase(configuration));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static void requireNoErrors(Results results, String packageName) {
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules of package (" + packageName + ") must compile, but: "
                    + results.getMessages(Message.Level.ERROR) + ". Maybe the emitter and the engine do not fit.");
        }
    }

    /** A session of its own for one case. */
    KieSession newSession() {
        return base.newKieSession();
    }

    /** The id under which the rules were compiled. */
    ReleaseId id() {
        return id;
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

    /** Lets go of the compiled rules; no session may be running. */
    void dispose() {
        container.dispose();
    }
}
