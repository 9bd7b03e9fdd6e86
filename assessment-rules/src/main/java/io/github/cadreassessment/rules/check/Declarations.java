package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file declares, by id, and what of it is used. Not thread-safe; used within one check. */
final class Declarations {
    final Map<String, DocumentVersion> documents = new LinkedHashMap<>();
    final Map<String, Parameter> parameters = new LinkedHashMap<>();
    final Map<String, Reading> readings = new LinkedHashMap<>();
    final Map<String, Statement> statuses = new LinkedHashMap<>();
    final Map<String, Score> scores = new LinkedHashMap<>();
    final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Complaints complaints;

    Declarations(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Whether {@code id} is new; if not, a complaint is made. */
    boolean isNew(String id, Span place) {
        if (places.putIfAbsent(id, place) == null) {
            return true;
        }
        complaints.add(Complaint.DUPLICATE_ID, place, new Text("请换一个编号", "choose another id"), id);
        return false;
    }

    /** Adds a value to the parameter {@code id}, which may have values for other dates. */
    void parameter(String id, Unit unit, DatedValue value, Span place) {
        Parameter before = parameters.get(id);
        if (before == null) {
            if (isNew(id, place)) {
                parameters.put(id, new Parameter(id, unit, List.of(value)));
            }
            return;
        }
        if (before.unit() != unit) {
            complaints.add(Complaint.NOT_A_PARAMETER_TYPE, place, Text.NONE, id);
        } else if (before.values().stream().anyMatch(other -> overlap(other, value))) {
            complaints.add(Complaint.OVERLAP, place, new Text("请写明各自的起止日期", "give each its first and last day"), id);
        } else {
            List<DatedValue> values = new java.util.ArrayList<>(before.values());
            values.add(value);
            values.sort(java.util.Comparator.comparing(
                    DatedValue::from, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder())));
            parameters.put(id, new Parameter(id, unit, values));
        }
    }

    private static boolean overlap(DatedValue one, DatedValue other) {
        return startsInTime(one, other) && startsInTime(other, one);
    }

    private static boolean startsInTime(DatedValue one, DatedValue other) {
        return one.from() == null || other.to() == null || !one.from().isAfter(other.to());
    }

    /** The reading {@code id}, if it is declared; otherwise a complaint is made. */
    @Nullable
    Reading reading(String id, Span place) {
        used.add(id);
        Reading reading = readings.get(id);
        if (reading == null) {
            complaints.add(Complaint.UNKNOWN_READING, place, Suggestion.whole(id, readings.keySet()), id);
        }
        return reading;
    }

    /** Whether {@code reading} has {@code alternative}; if not, a complaint is made. */
    boolean hasAlternative(String id, String alternative, Span place) {
        Reading reading = reading(id, place);
        if (reading == null) {
            return false;
        }
        if (!reading.alternatives().contains(alternative)) {
            complaints.add(
                    Complaint.UNKNOWN_ALTERNATIVE,
                    place,
                    Suggestion.whole(alternative, reading.alternatives()),
                    id,
                    alternative);
            return false;
        }
        return true;
    }

    /** The parameter {@code id}; {@code null} where its declaration was refused. */
    @Nullable
    Parameter parameter(String id) {
        used.add(id);
        return parameters.get(id);
    }

    /** The status {@code id}; {@code null} where its declaration was refused. */
    @Nullable
    Statement status(String id) {
        used.add(id);
        return statuses.get(id);
    }

    /** The score {@code id}; {@code null} where its declaration was refused. */
    @Nullable
    Score score(String id) {
        used.add(id);
        return scores.get(id);
    }

    /** The table {@code id}; {@code null} where its declaration was refused. */
    @Nullable
    Table table(String id) {
        used.add(id);
        return tables.get(id);
    }

    /** Takes {@code id} as named by nothing, after it was looked at for another reason. */
    void forget(String id) {
        used.remove(id);
    }

    /** Warns of everything that is declared and not used. */
    void warnOfUnused() {
        for (Set<String> ids :
                List.of(parameters.keySet(), readings.keySet(), statuses.keySet(), scores.keySet(), tables.keySet())) {
            for (String id : ids) {
                Span place = places.get(id);
                if (!used.contains(id) && place != null) {
                    complaints.add(Complaint.UNUSED, place, new Text("可以删除这一行", "it can be deleted"), id);
                }
            }
        }
    }
}
