package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** The thirty rules in plain Drools: facts as they are, a session for each person. */
final class NaiveDrools implements Deciding {
    private final KieBase rules;

    NaiveDrools() {
        try (InputStream file = Objects.requireNonNull(NaiveDrools.class.getResourceAsStream("naive.drl"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            this.rules = new KieHelper().addContent(text, ResourceType.DRL).build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int decide(Cadre cadre) {
        return answer(cadre).fold().verdict().ordinal();
    }

    @Override
    public Answer answer(Cadre cadre) {
        NaiveResults results = new NaiveResults();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("results", results);
            NaiveFacts.of(cadre).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return results.answer();
    }
}
