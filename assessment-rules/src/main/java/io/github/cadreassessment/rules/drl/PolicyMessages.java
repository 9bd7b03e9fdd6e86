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
        return new Text("`@" + word + "` 写了两次", "`@" + word + "` stands twice");
    }

    static Text badName(DrlToken name) {
        return new Text(name.shown() + " 不是规则名称", name.shown() + " is not the name of a rule");
    }

    static Text badPolicyId(String name) {
        return new Text("`" + name + "` 不是规则集的名称", "`" + name + "` is not the name of a policy");
    }

    static Text clauseTwice(String clause) {
        return new Text("条款 `" + clause + "` 的规则不在一处", "the rules of clause `" + clause + "` do not stand together");
    }

    static Text incomplete(String clause) {
        return new Text("条款 `" + clause + "` 的规则不全", "the rules of clause `" + clause + "` are not complete");
    }

    static Text noHeading(String clause, String word) {
        return new Text(
                "条款 `" + clause + "` 的第一条规则缺少 `" + word + "`",
                "the first rule of clause `" + clause + "` lacks `" + word + "`");
    }

    static Text notOneOf(DrlToken value, String values) {
        return new Text(value.shown() + " 不是 " + values + " 之一", value.shown() + " is none of " + values);
    }

    static Text notInOrder(DrlToken value) {
        return new Text(
                value.shown() + " 里的问题次序不对，或有重复",
                "the questions in " + value.shown() + " are not each once and in their order");
    }

    static Text earnedGap(String clause) {
        return new Text(
                "条款 `" + clause + "` 等按得分评为的各条，得分没有首尾相接",
                "clause `" + clause + "` and the others that say what a score earns leave a gap or overlap");
    }

    static Text subjectsMixed(String clause) {
        return new Text(
                "条款 `" + clause + "` 既问个人又问单位", "clause `" + clause + "` asks about persons and about units at once");
    }

    static Text noException(DrlToken value) {
        return new Text(value.shown() + " 不是例外条款的编号", value.shown() + " is not the id of an exception clause");
    }

    static Text noQuota(String clause) {
        return new Text(
                "条款 `" + clause + "` 的名额不是本文件的写法",
                "the quota of clause `" + clause + "` is not written as in this file");
    }

    static Text noMonths(DrlToken value) {
        return new Text(value.shown() + " 不是 1 至 999 个月", value.shown() + " is not a number of months from 1 to 999");
    }

    static Text noCollection(DrlToken value) {
        return new Text("没有名为 " + value.shown() + " 的事项", "there is no collection " + value.shown());
    }

    static Text tooMany(int most) {
        return new Text("一个条件超过 " + most + " 处比较", "a condition has more than " + most + " comparisons");
    }

    static Text notWhole(DrlToken number, Text unit) {
        return new Text(
                number.shown() + " 不能作为以“" + unit.zh() + "”计的数", number.shown() + " is not a number in " + unit.en());
    }

    static Text noDate(DrlToken date) {
        return new Text(date.shown() + " 不是日期", date.shown() + " is not a date");
    }

    static Text misplaced(DrlToken at) {
        return new Text(at.shown() + " 不能写在这里", at.shown() + " cannot stand here");
    }

    /** The text says one thing here and another thing in the place that the policy was read from. */
    static Text saysOtherwise(DrlToken here, DrlToken expected, DrlToken source) {
        return new Text(
                "第 " + here.line() + " 行写 " + here.shown() + "，第 " + source.line() + " 行写 " + expected.shown(),
                "line " + here.line() + " says " + here.shown() + " where line " + source.line() + " says "
                        + expected.shown());
    }

    static Text belongsHere(DrlToken here, DrlToken expected) {
        if (expected.kind() == DrlToken.Kind.END) {
            return new Text(here.shown() + " 是多余的", here.shown() + " is too much");
        }
        if (here.kind() == DrlToken.Kind.END) {
            return new Text("文本到此结束，还缺 " + expected.shown(), "the text ends where " + expected.shown() + " belongs");
        }
        return new Text(
                "按文件其余部分，此处应为 " + expected.shown() + "，却是 " + here.shown(),
                "going by the rest of the file, " + expected.shown() + " belongs here instead of " + here.shown());
    }
}
