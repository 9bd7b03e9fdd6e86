package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;

/** The sentences that say why a canonical rule text, taken apart, makes no policy. */
final class PolicyMessages {
    static final Text NAMES = new Text(
            "名称由条款编号、项号和结论组成，例如 `s15 UNMET` 或 `s15 (1) MET`",
            "a name is made of the clause, the item and the status, such as `s15 UNMET` or `s15 (1) MET`");
    static final Text DATES = new Text("日期写作 `2013-01-01`", "write dates as `2013-01-01`");
    static final Text EVERY_PLACE = new Text("同一个值的每一处都要改", "change every place of the value");

    private PolicyMessages() {}

    static Text twice(String word) {
        return DrlComplaint.HEADING_TWICE.of(word);
    }

    static Text badName(DrlToken name) {
        return DrlComplaint.NAME.of(name.shown());
    }

    static Text badPolicyId(String name) {
        return new Text("`" + name + "` 不是规则集的名称", "`" + name + "` is not the name of a policy");
    }

    static Text clauseTwice(String clause) {
        return DrlComplaint.CLAUSE_APART.of(clause);
    }

    static Text incomplete(String clause) {
        return DrlComplaint.INCOMPLETE.of(clause);
    }

    static Text noHeading(String clause, String word) {
        return DrlComplaint.HEADING_LACKS.of(clause, word);
    }

    static Text notOneOf(DrlToken value, String values) {
        return DrlComplaint.CONSTANT.of(value.shown(), values);
    }

    static Text notInOrder(DrlToken value) {
        return new Text(
                value.shown() + " 里的问题次序不对，或有重复",
                "the questions in " + value.shown() + " are not each once and in their order");
    }

    static Text earnedGap(String clause) {
        return DrlComplaint.EARNED_GAPS.of(clause);
    }

    static Text subjectsMixed(String clause) {
        return DrlComplaint.SUBJECTS_MIXED.of(clause);
    }

    static Text noException(DrlToken value) {
        return DrlComplaint.EXCEPTION.of(value.shown());
    }

    static Text noQuota(String clause) {
        return DrlComplaint.QUOTA.of(clause);
    }

    static Text noMonths(DrlToken value) {
        return DrlComplaint.MONTHS.of(value.shown());
    }

    static Text noCollection(DrlToken value) {
        return DrlComplaint.COLLECTION.of(value.shown());
    }

    static Text tooMany(int most) {
        return DrlComplaint.CONDITION_TOO_LARGE.of(most);
    }

    static Text notWhole(DrlToken number, Text unit) {
        return new Text(
                number.shown() + " 不能作为以“" + unit.zh() + "”计的数", number.shown() + " is not a number in " + unit.en());
    }

    static Text noDate(DrlToken date) {
        return DrlComplaint.DATE.of(date.shown());
    }

    static Text misplaced(DrlToken at) {
        return DrlComplaint.MISPLACED.of(at.shown());
    }

    /** The text says one thing here and another thing in the place that the policy was read from. */
    static Text saysOtherwise(DrlToken here, DrlToken expected, DrlToken source) {
        return DrlComplaint.SAYS_OTHERWISE.of(here.line(), here.shown(), source.line(), expected.shown());
    }

    static Text belongsHere(DrlToken here, DrlToken expected) {
        if (expected.kind() == DrlToken.Kind.END) {
            return new Text(here.shown() + " 是多余的", here.shown() + " is too much");
        }
        if (here.kind() == DrlToken.Kind.END) {
            return new Text("文本到此结束，还缺 " + expected.shown(), "the text ends where " + expected.shown() + " belongs");
        }
        return DrlComplaint.BELONGS_HERE.of(expected.shown(), here.shown());
    }
}
