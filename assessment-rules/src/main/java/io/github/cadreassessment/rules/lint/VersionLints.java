package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.Complaint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days between the versions of a document, or between the values of a parameter, on which there is none; and days with two
 * versions. Versions of one document are those whose ids differ in a year at the end only, such as {@code regulation-2014}
 * and {@code regulation-2019}; the check refuses values that overlap.
 */
final class VersionLints {
    private static final Pattern YEAR = Pattern.compile("-(?:19|20)[0-9]{2}$");
    private static final Text FILL =
            new Text("请看前一个的截止日期和后一个的开始日期", "look at the last day of the one before and the first day of the next");
    private static final Text CLOSE = new Text(
            "前一个版本请写上截止日期；如果是两个文件，编号请不要只差年份",
            "give the earlier one its last day; if they are two documents, let their ids differ in more than a year");

    private VersionLints() {}

    static List<Lint> of(Policy policy) {
        List<Lint> lints = new ArrayList<>();
        for (Parameter parameter : policy.parameters()) {
            for (int i = 1; i < parameter.values().size(); i++) {
                DatedValue next = parameter.values().get(i);
                gap(parameter.id(), parameter.values().get(i - 1).to(), next.from(), lints);
            }
        }
        Map<String, List<DocumentVersion>> versions = new TreeMap<>();
        for (DocumentVersion document : policy.documents()) {
            String stem = YEAR.matcher(document.id()).replaceFirst("");
            versions.computeIfAbsent(stem, key -> new ArrayList<>()).add(document);
        }
        for (List<DocumentVersion> of : versions.values()) {
            of.sort(Comparator.comparing(DocumentVersion::from).thenComparing(DocumentVersion::id));
            for (int i = 1; i < of.size(); i++) {
                DocumentVersion before = of.get(i - 1);
                DocumentVersion next = of.get(i);
                if (meet(before, next)) {
                    List<String> words = List.of(before.id(), next.id());
                    lints.add(new Lint(Complaint.VERSIONS_OVERLAP, Notes.OUTSIDE, next.id(), CLOSE, words));
                } else {
                    gap(next.id(), before.to(), next.from(), lints);
                }
            }
        }
        return lints;
    }

    /** Whether both are in force on some day. */
    static boolean meet(DocumentVersion one, DocumentVersion other) {
        return startsInTime(one, other) && startsInTime(other, one);
    }

    private static boolean startsInTime(DocumentVersion one, DocumentVersion other) {
        return other.to() == null || !one.from().isAfter(other.to());
    }

    private static void gap(String id, @Nullable LocalDate last, @Nullable LocalDate first, List<Lint> lints) {
        if (last != null && first != null && last.plusDays(1).isBefore(first)) {
            List<String> words =
                    List.of(id, last.plusDays(1).toString(), first.minusDays(1).toString());
            lints.add(new Lint(Complaint.GAP, Notes.OUTSIDE, id, FILL, words));
        }
    }
}
