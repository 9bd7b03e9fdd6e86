package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.syntax.Written.Limit;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a file: what is said for each combination of words. No two rows are about the same one.
 *
 * @param columns the terms, at least one
 * @param rows the rows, in the order of the file
 */
record Table(List<String> columns, List<Row> rows) {
    /**
     * A row.
     *
     * @param codes the words that it is for, by column
     * @param amount what it says for them
     * @param line where it stands
     */
    record Row(List<List<String>> codes, Limit.Amount amount, int line) {
        boolean overlaps(Row other) {
            for (int i = 0; i < codes.size(); i++) {
                if (codes.get(i).stream().noneMatch(other.codes.get(i)::contains)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** That the case is one which {@code row} is for. */
    List<Condition> keys(Row row) {
        List<Condition> keys = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            keys.add(new Condition.Among(columns.get(i), row.codes().get(i), true));
        }
        return keys;
    }
}
