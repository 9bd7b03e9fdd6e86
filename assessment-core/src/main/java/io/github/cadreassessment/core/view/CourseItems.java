package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Course;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Derives the courses of the year; two with one id are not told apart, so neither is taken. */
final class CourseItems {
    static final String COLLECTION = "courses";
    private static final int SEVENTH = 7;

    private CourseItems() {}

    static Items of(CaseFile file) {
        History<Course> courses = file.cadre().work().courses();
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        Set<String> repeated = new HashSet<>();
        for (Course course : courses.rows()) {
            if (course.year() == file.yearAsked() && items.put(course.id().value(), values(course)) != null) {
                repeated.add(course.id().value());
            }
        }
        items.keySet().removeAll(repeated);
        Gaps gaps = Gaps.of(courses, file.asOf(), Fact.COURSES).contradictory(Fact.COURSES, !repeated.isEmpty());
        return new Items(items, gaps.list());
    }

    private static Map<String, Known> values(Course course) {
        List<MissingFact> missing =
                List.of(new MissingFact(Fact.COURSE_HOURS, course.id().value(), Reason.NOT_RECORDED));
        Integer hours = course.hours();
        return Map.of(
                "course-hours", number(hours, missing),
                "course-leave-hours", number(course.leaveHours(), missing),
                "course-seventh", number(hours == null ? null : Integer.valueOf(hours / SEVENTH), missing));
    }

    private static Known number(@Nullable Integer value, List<MissingFact> missing) {
        return YearRows.amount(value).known(missing);
    }
}
