package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.finding.Status;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a rule: its clause, its item, and the status that it finds possible, such as {@code s15 (1) UNMET}.
 *
 * @param clause the id of the clause
 * @param number the number of the item, possibly empty
 * @param none whether it is about no item on file, or others than those
 * @param status the status
 */
record RuleName(String clause, String number, boolean none, Status status) {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9-]+)(?: \\(([0-9]+)\\))?( none)? (NOT_APPLICABLE|MET|WAIVED|DUTY|UNMET)");

    static RuleName of(String clause, String number, boolean none, Status status) {
        return new RuleName(clause, number, none, status);
    }

    /** Reads a name; empty where it has another form. */
    static Optional<RuleName> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !DrlLimits.isId(matcher.group(1))) {
            return Optional.empty();
        }
        String number = matcher.group(2) == null ? "" : matcher.group(2);
        return DrlLimits.isItemNumber(number)
                ? Optional.of(of(matcher.group(1), number, matcher.group(3) != null, Status.valueOf(matcher.group(4))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return clause + (number.isEmpty() ? "" : " (" + number + ")") + (none ? " none" : "") + " " + status.name();
    }
}
