package io.github.cadreassessment.rules.finding;

import io.github.cadreassessment.core.finding.ReadValue;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.view.TermValues;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.inforce.Formula.All;
import io.github.cadreassessment.rules.inforce.Formula.Among;
import io.github.cadreassessment.rules.inforce.Formula.Any;
import io.github.cadreassessment.rules.inforce.Formula.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * The truth of a formula for one subject, with every value that was read; nothing is cut short, so that an explanation
 * can show each condition; only rows of a table that are about other cases are left out.
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
            if (isByCases(any)) {
                return byCases(any, values, read);
            }
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

    /** Whether each alternative begins with which words the same term has, as the rows of a table do. */
    private static boolean isByCases(Any any) {
        String key = any.formulas().isEmpty() ? "" : key(any.formulas().get(0));
        if (key.isEmpty()) {
            return false;
        }
        for (Formula member : any.formulas()) {
            if (!key(member).equals(key)) {
                return false;
            }
        }
        return true;
    }

    /** The term by whose words an alternative begins; empty where it begins by something else. */
    private static String key(Formula member) {
        return member instanceof All all && all.formulas().get(0) instanceof Among among && among.in()
                ? among.term()
                : "";
    }

    /** Shows only the alternatives that the case can be one of; all of them if it is none. */
    private static Truth byCases(Any any, TermValues values, List<ReadValue> read) {
        Truth truth = Truth.FALSE;
        List<ReadValue> all = new ArrayList<>();
        List<ReadValue> ofTheCase = new ArrayList<>();
        for (Formula member : any.formulas()) {
            List<ReadValue> ofMember = new ArrayList<>();
            truth = truth.or(truth(member, values, ofMember));
            all.addAll(ofMember);
            if (ofMember.get(0).truth().canHold()) {
                ofTheCase.addAll(ofMember);
            }
        }
        read.addAll(ofTheCase.isEmpty() ? all : ofTheCase);
        return truth;
    }
}
