package io.github.cadreassessment.benchmarks;

import io.github.cadreassessment.core.cadre.Cadre;
import java.util.Arrays;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The thirty rules in Easy Rules, as lambdas that call what was written by hand for each: its fastest form. A rule fires
 * where something else can be found than that it is met.
 */
final class EasyRules implements Deciding {
    private static final String CADRE = "cadre";
    private static final String STATUSES = "statuses";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();
    private final HandRules hand = new HandRules();

    EasyRules() {
        for (int i = 0; i < ThirtyRules.COUNT; i++) {
            int index = i;
            rules.register(new RuleBuilder()
                    .name(String.format("r%02d", i + 1))
                    .priority(i + 1)
                    .when(facts -> hand.status(index, facts.get(CADRE)) != HandWritten.MET)
                    .then(facts -> facts.<byte[]>get(STATUSES)[index] = hand.status(index, facts.get(CADRE)))
                    .build());
        }
    }

    @Override
    public int decide(Cadre cadre) {
        return HandRules.fold(statuses(cadre)).verdict().ordinal();
    }

    @Override
    public Answer answer(Cadre cadre) {
        return HandRules.answer(statuses(cadre));
    }

    private byte[] statuses(Cadre cadre) {
        byte[] statuses = new byte[ThirtyRules.COUNT];
        Arrays.fill(statuses, (byte) HandWritten.MET);
        Facts facts = new Facts();
        facts.put(CADRE, cadre);
        facts.put(STATUSES, statuses);
        engine.fire(rules, facts);
        return statuses;
    }
}
