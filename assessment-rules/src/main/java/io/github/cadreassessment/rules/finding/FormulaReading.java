package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.TermValues;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Any;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * The truth of a formula for one subject, with every value that was read; nothing is cut short, so that an explanation
 * can show each condition.
 *
 * @param truth the truth, by Kleene's tables
 * @param values the values read, in the order of the rule
 */
record FormulaReading(Truth truth, List<ReadValue> values) {
    static FormulaReading of(Formula formula, TermValues values) {
        List<ReadValue> read = new ArrayList<>();
        return new FormulaReading(truth(formula, values, read), List.copyOf(read));
    }

    private static Truth truth(Formula formula, TermValues values, List<ReadValue> read) {
        if (formula instanceof All all) {
            Truth truth = Truth.TRUE;
            for (Formula member : all.formulas()) {
                truth = truth.and(truth(member, values, read));
            }
            return truth;
        }
        if (formula instanceof Any any) {
            Truth truth = Truth.FALSE;
            for (Formula member : any.formulas()) {
                truth = truth.or(truth(member, values, read));
            }
            return truth;
        }
        ReadValue value = LeafReading.read((Leaf) formula, values);
        read.add(value);
        return value.truth();
    }
}
