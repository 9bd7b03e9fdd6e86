package io.github.cadreassessment.rules.drools;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.mvel.MVELConstraint;
import org.kie.api.KieBase;

/** Looks into the engine for how it evaluates each condition. */
final class Conditions {
    private Conditions() {}

    /** The simple names of the classes that evaluate the conditions; {@code null} for one that was not met yet. */
    static List<String> evaluators(KieBase base) {
        List<String> evaluators = new ArrayList<>();
        for (ObjectTypeNode type : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
            collect(type, evaluators);
        }
        return evaluators;
    }

    private static void collect(ObjectSource source, List<String> evaluators) {
        for (Object sink : source.getSinks()) {
            if (sink instanceof AlphaNode alpha) {
                evaluators.add(evaluator((MVELConstraint) alpha.getConstraint()));
                collect(alpha, evaluators);
            }
        }
    }

    private static String evaluator(MVELConstraint constraint) {
        try {
            Field field = MVELConstraint.class.getDeclaredField("conditionEvaluator");
            field.setAccessible(true);
            Object evaluator = field.get(constraint);
            return evaluator == null ? "none" : evaluator.getClass().getSimpleName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
