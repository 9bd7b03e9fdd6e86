package io.github.cadreassessment.rules.syntax;

import static io.github.cadreassessment.rules.syntax.LineForm.Place.ANY_CONDITION;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.EVERYWHERE;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.GIVEN_FACT;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.IN_RULE;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.IN_SCENARIO;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.IN_SCORE;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.IN_TABLE;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.TOP;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.TOP_OF_SCENARIOS;
import static io.github.cadreassessment.rules.syntax.LineForm.Place.TOP_OR_IN_RULE;

import io.github.cadreassessment.core.language.Language;
import java.util.Arrays;
import java.util.List;

/**
 * The table of the language: every form that a line can have, in Chinese and in English.
 *
 * <p>In a pattern, {@code {name:TYPE}} is a slot, {@code [..]} may be left out, {@code (a|b)} is one of several, of which
 * the first is the canonical one; everything else stands for itself. The same patterns read and print.
 */
public enum LineForm {
    PACK(TOP, "规则集 {id:ID} {title:QUOTED}", "pack {id:ID} {title:QUOTED}"),
    VERSION(
            TOP,
            "版本 {id:ID} 自 {from:DATE} [至 {to:DATE}] 起施行",
            "version {id:ID} in force from {from:DATE} [to {to:DATE}]"),
    PARAMETER(
            TOP,
            "参数 {id:ID} {title:QUOTED} = {value:VALUE} {evidence:EVIDENCE} [自 {from:DATE}] [至 {to:DATE}]",
            "parameter {id:ID} {title:QUOTED} = {value:VALUE}, {evidence:EVIDENCE} [from {from:DATE}] [to {to:DATE}]"),
    READING(
            TOP,
            "口径 {id:ID} {title:QUOTED}: {alternatives:ALTERNATIVES}, 默认 {default:ALTERNATIVE}[, 因为 {reason:QUOTED}]",
            "reading {id:ID} {title:QUOTED}: {alternatives:ALTERNATIVES}, default {default:ALTERNATIVE}[, because {reason:QUOTED}]"),
    STATUS(TOP, "认定 {id:ID} {title:QUOTED}", "status {id:ID} {title:QUOTED}"),
    TABLE(TOP, "表 {id:ID} {title:QUOTED}", "table {id:ID} {title:QUOTED}"),
    SCORE(TOP, "计分 {id:ID} {title:QUOTED}", "score {id:ID} {title:QUOTED}"),
    USES(TOP, "使用 规则集 {id:ID}", "uses pack {id:ID}"),
    EXCEPTION_CLAUSE(TOP, "例外条款 {id:ID} {title:QUOTED}", "exception clause {id:ID} {title:QUOTED}"),
    RULE(TOP, "规则 {id:ID} {title:QUOTED}", "rule {id:ID} {title:QUOTED}"),
    END(EVERYWHERE, "结束", "end"),
    ALLOW(TOP_OR_IN_RULE, "容许 {code:CODE}, 因为 {reason:QUOTED}", "allow {code:CODE}, because {reason:QUOTED}"),

    BASIS(
            IN_RULE,
            "依据 {document:ID} {article:QUOTED} {evidence:EVIDENCE}",
            "basis {document:ID} {article:QUOTED} {evidence:EVIDENCE}"),
    APPLIES(
            IN_RULE,
            "适用于 {questions:QUESTIONS} [到 {levels:LEVELS}]",
            "applies to {questions:QUESTIONS} [to {levels:LEVELS}]"),
    VERSION_BY(IN_RULE, "版本按 {date:DATE_TERM} 选用", "version chosen by the {date:DATE_TERM}"),
    GUARD(
            IN_RULE,
            "采用口径 {reading:ID} 取 {alternative:ALTERNATIVE}",
            "under reading {reading:ID} being {alternative:ALTERNATIVE}"),
    WHO(IN_RULE, "对象 {condition:CONDITION}", "persons: {condition:CONDITION}"),
    WHO_ALL_OF(IN_RULE, "对象 以下同时满足", "persons: all of these"),
    WHO_ANY_OF(IN_RULE, "对象 满足其一", "persons: any of these"),
    WHO_NONE_OF(IN_RULE, "对象 以下情形均不存在", "persons: none of these"),
    FOR_EACH(
            IN_RULE,
            "对每项 {collection:COLLECTION}, 无一项时 {outcome:OUTCOME}",
            "for each {collection:COLLECTION}, if there is none: {outcome:OUTCOME}"),
    REQUIRED(IN_RULE, "应当", "required"),
    GENERALLY_REQUIRED(IN_RULE, "一般应当", "generally required"),
    BARRED(IN_RULE, "有下列情形(的|之一的)[,] 不得[(提拔|列为考察对象|破格提拔|进一步使用|晋升职级)]", "not to be promoted if any of these"),
    GENERALLY_BARRED(
            IN_RULE,
            "有下列情形(的|之一的)[,] 一般不得[(提拔|列为考察对象|破格提拔|进一步使用|晋升职级)]",
            "generally not to be promoted if any of these"),
    GRADE_NOT(IN_RULE, "有下列情形(的|之一的)[,] 等次不得为 {grades:GRADES}", "grade may not be {grades:GRADES} if any of these"),
    GRADE_IS(IN_RULE, "有下列情形(的|之一的)[,] 等次为 {grades:GRADES}", "grade is {grades:GRADES} if any of these"),
    GRADE_NONE(IN_RULE, "有下列情形(的|之一的)[,] 不确定等次", "no grade if any of these"),
    GRADE_LATER(IN_RULE, "有下列情形(的|之一的)[,] 暂不确定等次, 事后补定", "no grade for now, to be made up for later, if any of these"),
    GRADE_EARNED(IN_RULE, "有下列情形(的|之一的)[,] 按得分评为 {grades:GRADES}", "score earns {grades:GRADES} if any of these"),
    QUOTA(
            IN_RULE,
            "[等次为 {grades:GRADES} 的]名额 不超过 {portion:PORTION}",
            "quota[ of grade {grades:GRADES}]: at most {portion:PORTION}"),
    GENERAL_QUOTA(
            IN_RULE,
            "[等次为 {grades:GRADES} 的]名额 一般不超过 {portion:PORTION}",
            "quota[ of grade {grades:GRADES}]: generally at most {portion:PORTION}"),
    ROUNDING(IN_RULE, "取整 {rounding:ROUNDING}", "rounding: {rounding:ROUNDING}"),
    HIGHEST_FIRST(IN_RULE, "排序 {order:MEASURE} 从高到低", "order: {order:MEASURE}, highest first"),
    LOWEST_FIRST(IN_RULE, "排序 {order:MEASURE} 从低到高", "order: {order:MEASURE}, lowest first"),
    TIES(IN_RULE, "并列的 {ties:TIES}", "ties: {ties:TIES}"),
    BREAKS(IN_RULE, "可突破 {ids:IDS}", "may break {ids:IDS}"),
    KEEPS(IN_RULE, "不得突破 {ids:IDS}", "may not break {ids:IDS}"),
    REASON(IN_RULE, "理由 {condition:CONDITION}", "reason: {condition:CONDITION}"),
    NOT_EXCEPTED(IN_RULE, "有下列情形(的|之一的)[,] 不得破例", "not to be excepted if any of these"),
    LATER(
            IN_RULE,
            "因 {condition:CONDITION} 而未达到的, 提任后 {time:VALUE}内(补足|完成)",
            "if not met because the person {condition:CONDITION}, to be made up for within {time:VALUE} after the appointment"),
    EXCEPTION(IN_RULE, "例外 须经 {approver:APPROVER} 批准", "exception with the approval of {approver:APPROVER}"),

    COLUMNS(IN_TABLE, "列 {columns:COLUMNS}", "columns {columns:COLUMNS}"),
    ROW(IN_TABLE, "行 {cells:CELLS}", "row {cells:CELLS}"),
    BAND(IN_SCORE, "等次 {grades:GRADES} 自 {value:VALUE}", "grade {grades:GRADES} from {value:VALUE}"),
    BAND_REST(IN_SCORE, "等次 {grades:GRADES} 其余", "grade {grades:GRADES} otherwise"),
    SHARE(IN_SCORE, "项目 {share:SHARE}", "item {share:SHARE}"),

    ALL_OF(ANY_CONDITION, "以下同时满足", "all of these"),
    ANY_OF(ANY_CONDITION, "满足其一", "any of these"),
    NONE_OF(ANY_CONDITION, "以下情形均不存在", "none of these"),
    ITEM(ANY_CONDITION, "({number:ITEM_NUMBER}) {condition:CONDITION}", "({number:ITEM_NUMBER}) {condition:CONDITION}"),
    ITEM_ALL_OF(ANY_CONDITION, "({number:ITEM_NUMBER}) 以下同时满足", "({number:ITEM_NUMBER}) all of these"),
    ITEM_ANY_OF(ANY_CONDITION, "({number:ITEM_NUMBER}) 满足其一", "({number:ITEM_NUMBER}) any of these"),
    ITEM_NONE_OF(ANY_CONDITION, "({number:ITEM_NUMBER}) 以下情形均不存在", "({number:ITEM_NUMBER}) none of these"),
    CONDITION(
            ANY_CONDITION,
            "{condition:CONDITION}[, 否则按口径 {otherwise:ID}]",
            "{condition:CONDITION}[, otherwise by reading {otherwise:ID}]"),

    SCENARIOS(TOP_OF_SCENARIOS, "情景集 {id:ID}", "scenarios of pack {id:ID}"),
    BASE(
            TOP_OF_SCENARIOS,
            "基准 {id:ID} {title:QUOTED}[, 依照 {base:ID}]",
            "base {id:ID} {title:QUOTED}[, over {base:ID}]"),
    SCENARIO(TOP_OF_SCENARIOS, "情景 {title:QUOTED}[, 依照 {base:ID}]", "scenario {title:QUOTED}[, over {base:ID}]"),
    UNCONFIRMED(IN_SCENARIO, "待确认", "to be confirmed"),
    ASKS(
            IN_SCENARIO,
            "问 {question:QUESTIONS} [到 {target:TARGET}] [{year:YEAR} 年度]",
            "asks {question:QUESTIONS} [to {target:TARGET}] [for {year:YEAR}]"),
    AS_OF(IN_SCENARIO, "截至 {day:DATE}", "as of {day:DATE}"),
    UNDER(
            IN_SCENARIO,
            "采用口径 {reading:ID} 取 {alternative:ALTERNATIVE}",
            "under reading {reading:ID} being {alternative:ALTERNATIVE}"),
    SETTING(IN_SCENARIO, "参数 {id:ID} 取 {value:VALUE}", "parameter {id:ID} being {value:VALUE}"),
    ONE_ITEM(IN_SCENARIO, "一项 {collection:COLLECTION}", "one {collection:COLLECTION}"),
    NO_ITEM(IN_SCENARIO, "没有 {collection:COLLECTION}", "no {collection:COLLECTION}"),
    MORE_ITEMS(IN_SCENARIO, "可能还有 {collection:COLLECTION}", "perhaps another {collection:COLLECTION}"),
    APPROVED(IN_SCENARIO, "{approver:APPROVER} 已批准 {id:ID}", "{approver:APPROVER} approved {id:ID}"),
    NO_APPROVAL(IN_SCENARIO, "没有批准例外", "no exception approved"),
    VERDICT(IN_SCENARIO, "应为 {verdict:VERDICT}", "expected: {verdict:VERDICT}"),
    GRADES(IN_SCENARIO, "应为 等次 {grades:ANY_GRADES}", "expected: grade {grades:ANY_GRADES}"),
    UNSURE_GRADES(IN_SCENARIO, "等次 {grades:ANY_GRADES} 待定", "grade {grades:ANY_GRADES} undetermined"),
    NO_GRADES(IN_SCENARIO, "应为 没有可定的等次", "expected: no grade is left"),
    BECAUSE(IN_SCENARIO, "因为 {rule:ID} [({number:ITEM_NUMBER})]", "because {rule:ID} [({number:ITEM_NUMBER})]"),
    BECAUSE_OF_ARTICLE(IN_SCENARIO, "因为 {article:QUOTED}", "because {article:QUOTED}"),
    MISSING(IN_SCENARIO, "缺少 {fact:FACT}", "missing {fact:FACT}"),
    CLAUSE_IS(
            IN_SCENARIO,
            "其中 {rule:ID} [({number:ITEM_NUMBER})] {status:STATUS}",
            "of which {rule:ID} [({number:ITEM_NUMBER})] {status:STATUS}"),
    NOT_RECORDED(GIVEN_FACT, "未登记 {term:TERM}", "not recorded: {term:TERM}"),
    GIVEN(GIVEN_FACT, "{condition:CONDITION}", "{condition:CONDITION}");

    /** Where a form may stand. */
    enum Place {
        /** Outside every part. */
        TOP,
        /** Outside every part, or directly in a rule or an exception clause. */
        TOP_OR_IN_RULE,
        /** Directly in a rule. */
        IN_RULE,
        /** Directly in a table. */
        IN_TABLE,
        /** Directly in a score. */
        IN_SCORE,
        /** Wherever conditions stand. */
        ANY_CONDITION,
        /** Outside every part of a file of scenarios. */
        TOP_OF_SCENARIOS,
        /** Directly in a scenario, or in a base of scenarios. */
        IN_SCENARIO,
        /** In a scenario, in a base, or in an item of them. */
        GIVEN_FACT,
        /** Anywhere. */
        EVERYWHERE
    }

    private final Place place;
    private final Pattern zh;
    private final Pattern en;

    LineForm(Place place, String zh, String en) {
        this.place = place;
        this.zh = Pattern.parse(zh);
        this.en = Pattern.parse(en);
    }

    Place place() {
        return place;
    }

    /** The pattern in {@code language}. */
    public Pattern pattern(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The forms of rule files. */
    public static List<LineForm> ofRules() {
        return Arrays.stream(values()).filter(form -> !form.isOfScenarios()).toList();
    }

    /** The forms of files of scenarios. */
    public static List<LineForm> ofScenarios() {
        return Arrays.stream(values())
                .filter(form -> form == END || form.isOfScenarios())
                .toList();
    }

    private boolean isOfScenarios() {
        return place == TOP_OF_SCENARIOS || place == IN_SCENARIO || place == GIVEN_FACT;
    }

    /** Whether the form is a condition, or opens a part of conditions that is one. */
    public boolean isCondition() {
        return place == ANY_CONDITION;
    }

    /** Whether the form opens a part that an END closes. */
    public boolean opens() {
        return switch (this) {
            case STATUS,
                    TABLE,
                    SCORE,
                    EXCEPTION_CLAUSE,
                    RULE,
                    WHO_ALL_OF,
                    WHO_ANY_OF,
                    WHO_NONE_OF,
                    ALL_OF,
                    ANY_OF,
                    NONE_OF,
                    ITEM_ALL_OF,
                    ITEM_ANY_OF,
                    ITEM_NONE_OF,
                    BASE,
                    SCENARIO,
                    ONE_ITEM -> true;
            default -> false;
        };
    }
}
