package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The courses of training off the job of the year. */
final class CourseTerms {
    static final ItemCollection COURSES = new ItemCollection(
            "courses",
            new Text("本年度脱产培训班", "course of the year"),
            new Text("查询日所在年度的脱产培训班。", "The courses of training off the job of the year of the date asked about."));

    static final List<Term> ALL = List.of(
            NewTerm.numberOf(
                    COURSES.id(),
                    "course-hours",
                    new Text("培训班学时", "class-hours of the course"),
                    Unit.HOUR,
                    new Text("该培训班的总学时。", "All class-hours of the course.")),
            NewTerm.numberOf(
                    COURSES.id(),
                    "course-leave-hours",
                    new Text("培训班请假学时", "class-hours of leave from the course"),
                    Unit.HOUR,
                    new Text("该培训班累计请假的学时。", "The class-hours of leave taken from the course, added up.")),
            NewTerm.numberOf(
                    COURSES.id(),
                    "course-seventh",
                    new Text("培训班学时的七分之一", "a seventh of the class-hours of the course"),
                    Unit.HOUR,
                    new Text(
                            "该培训班总学时的七分之一, 不足一学时的舍去; 学时是整数, 所以超过它就是超过七分之一。",
                            "A seventh of the class-hours of the course without a fraction; as class-hours are "
                                    + "whole, more than it is more than a seventh.")));

    private CourseTerms() {}
}
