package io.github.cadreassessment.core.explanation;

import io.github.cadreassessment.core.language.Template;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/**
 * The table of all wording of explanations; {0}, {1} … stand for what is filled in.
 *
 * <p>Words of the domain (statuses, verdicts, relations, facts, authorities) stand with their enums, words of terms in
 * the catalogue, titles in the rule file.
 */
enum Message {
    // Joining
    COMMA("、", ", "),
    SEMICOLON("；", "; "),
    SENTENCES("", " "),
    AND("、", " and the "),
    WITH_NOTE("{0}（{1}）", "{0} ({1})"),
    QUOTED("“{0}”", "“{0}”"),
    CITATION("{0} {1}", "{0} {1}"),
    LABELLED("{0}：{1}", "{0}: {1}"),

    // The first line
    HEADER("{0}：{1}，截至 {2}，按规则集 {3}", "{0}: {1}, as of {2}, under policy {3}"),
    DISCLAIMER("以上为系统计算得出的建议，由组织和有关人员研究决定。", "This is a computed proposal for people to decide."),

    // The verdict
    VERDICT("结论：{0}。", "Verdict: {0}."),
    UNDETERMINED("结论{0}：最好 {1}，最差 {2}（仅为上下限，不作承诺）。", "Verdict {0}: at best {1}, at worst {2} (bounds, not promises)."),
    NO_CLAUSE("没有条款适用于本问题。", "No clause applies to this question."),
    NONE_APPLICABLE("各条款均不适用于本例。", "None of the clauses is for this case."),
    NOTHING_IN_THE_WAY("适用条款均不构成障碍：{0}。", "No clause stands in the way: {0}."),
    UNMET_CLAUSES("不满足：{0}。", "Not met: {0}."),
    TOUCHED_CLAUSES("触及：{0}。", "Touched: {0}."),
    WAIVED_CLAUSES("经批准例外：{0}。", "Waived by approval: {0}."),
    DUTY_CLAUSES("须在此后补足：{0}。", "To be made up for later: {0}."),
    DEPENDS_ON("取决于：{0}。", "It depends on: {0}."),
    FIND_OUT_FIRST("请先查明：{0}。", "Find out first: {0}."),
    FIND_OUT("须查明：{0}。", "Find out: {0}."),
    NO_SINGLE_FACT("没有哪一项事实可单独定论，须查明：{0}。", "No single fact settles it; find out: {0}."),
    ITEM("第{0}项", "item {0}"),
    NUMBER_OF_ITEM("{0} {1}", "{0} {1}"),

    // Grades
    GRADES_OPEN("可以确定的等次：{0}。", "Grades that are open: {0}."),
    GRADES_UNKNOWN("尚不能确定是否可以确定的等次：{0}。", "Grades that may be open or not: {0}."),
    GRADES_CONTRADICT(
            "结论待定：条款相互矛盾，没有可以确定的等次，由组织研究决定。",
            "Undetermined: clauses contradict each other and leave no grade; people have to decide."),
    GRADES_LIMITED("限制等次的条款：{0}。", "Clauses that limit the grade: {0}."),
    GRADE_NOT("等次不得为 {0}", "the grade may not be {0}"),
    GRADE_IS("等次为 {0}", "the grade is {0}"),
    GRADE_EARNED("按得分为{0}", "the score earns {0}"),
    GRADE_NONE("不确定等次", "no grade is given"),
    GRADE_LATER("暂不确定等次，事后补定", "no grade is given for now; it is made up for later"),
    GRADE_LIMITED("所列情形存在：{0}。", "The circumstance exists: {0}."),

    // Exceptions
    MAY_BE_PROMOTED("经{0}批准可予提拔", "may be promoted with the approval of the {0}"),
    MAY_BE_A_CANDIDATE("经{0}批准可列为考察对象", "may be listed as a candidate with the approval of the {0}"),
    MAY_BE_PROMOTED_BY_EXCEPTION("经{0}批准可破格提拔", "may be promoted by exception with the approval of the {0}"),
    MAY_BE_USED_FURTHER("经{0}批准可进一步使用", "may be used further with the approval of the {0}"),
    MAY_RISE_IN_RANK("经{0}批准可晋升职级", "may rise in rank with the approval of the {0}"),
    MAY_BE_GRADED("经{0}批准可确定等次", "may be graded with the approval of the {0}"),
    MAY_BE_CONFIRMED("经{0}批准可正式任职", "may be confirmed in post with the approval of the {0}"),
    MAY_BE_A_MEMBER("经{0}批准可担任委员", "may be a member with the approval of the {0}"),
    MAY_COUNT_AS_TRAINED("经{0}批准可视为完成培训任务", "counts as trained with the approval of the {0}"),
    MAY_BE_GIVEN_MERIT("经{0}批准可记三等功", "may be given a merit of the third class with the approval of the {0}"),
    MAY_BE_COMMENDED("经{0}批准可评先树优", "may be commended with the approval of the {0}"),
    MAY_COUNT_AS_STUDIED("经{0}批准可视为完成学习任务", "counts as having studied with the approval of the {0}"),
    MAY_GO_ON_WITH_COURSE("经{0}批准可继续参加培训班", "may go on with the course with the approval of the {0}"),
    MAY_BE_REAPPOINTED("经{0}批准可连任现职", "may be given another term with the approval of the {0}"),
    MAY_COUNT_AS_DONE("经{0}批准可视为履职", "counts as having done its duties with the approval of the {0}"),
    ROUTE_OF_ALL("{0}。", "The cadre {0}."),
    ROUTES("例外途径：{0}。", "Exceptions: {0}."),
    ROUTE_OF_CLAUSE("{0}须经{1}批准", "{0} needs the approval of the {1}"),
    NO_ROUTE_OF_CLAUSE("{0}未设例外", "{0} has none"),
    ROUTE("例外：就本条而言，{0}（{1}）。", "Exception: as far as this clause goes, the cadre {0} ({1})."),
    NO_ROUTE("例外：规则中未设。", "Exception: none is provided for."),
    NO_APPROVAL("目前没有有效的批准", "no valid approval is on file"),
    APPROVAL_UNKNOWN("是否已有有效的批准尚不清楚", "whether a valid approval exists is unknown"),
    APPROVAL_EXISTS("已有有效的批准", "a valid approval is on file"),

    // Findings
    NOT_TOUCHED("未触及", "not touched"),
    TOUCHED("触及", "touched"),
    UNDECIDED("待定", "unknown"),
    REQUIREMENT_MET("各项要求均已满足。", "What is required is met."),
    REQUIREMENT_UNMET("有要求未满足。", "Something required is not met."),
    BAR_NOT_TOUCHED("所列情形不存在。", "The circumstance does not exist."),
    BAR_TOUCHED("所列情形存在。", "The circumstance exists."),
    NOT_FOR_THIS_CASE("本条不适用于本例。", "The clause is not for this case."),
    WAIVED("已经批准，按例外处理。", "An exception was approved."),
    WAIVED_BY("已经{0}批准，按例外处理。", "An exception was approved by the {0}."),
    DUTY("目前未达到，须在此后补足。", "Not reached yet; to be made up for later."),
    DUTY_WITHIN("目前未达到，须在提任后{0}内补足。", "Not reached yet; to be made up for within {0} after the appointment."),
    LIMIT("例外的条件：{0}{1}；查得：{2}", "Condition of the exception: {0}{1}; found: {2}"),
    WITHIN_LIMITS("具备", "holds"),
    OUTSIDE_LIMITS("不具备", "does not hold"),
    APPROVAL_OUTSIDE_LIMITS(
            "已有批准，但不具备例外的条件，批准不起作用", "approved, but outside the limits of the exception, so it changes nothing"),
    SEAT_IN("名额 {0}，同等或更前的至多 {1} 人：入围", "places: {0}; at most {1} rank as high or higher: in"),
    SEAT_OUTRANKED("名额 {0}，至少 {1} 人排在前面：名额已满", "places: {0}; at least {1} rank higher: no place left"),
    SEAT_TIED("名额 {0}，与他人并列，不够全部：由人决定", "places: {0}; tied, and not all fit: left to people"),
    SEAT_TIED_OUT("名额 {0}，与他人并列，不够全部：都不取", "places: {0}; tied, and not all fit: none of them"),
    SEAT_OPEN(
            "名额 {0}，至少 {1} 人排在前面，至多 {2} 人同等或更前：待定",
            "places: {0}; at least {1} rank higher, at most {2} as high or higher: undetermined"),
    SEAT_OPEN_FOR("{0}；还缺：{1}", "{0}; missing: {1}"),
    SEAT_OPEN_FOR_OTHERS("{0}；还缺其他人的事实", "{0}; facts about others are missing"),
    SEAT_NOT_COUNTED("不是本条的对象，不计入", "not one of those that the clause is for"),
    SEAT_NOT_COMPETING("不参加排名，依据：{0}", "does not compete, because of: {0}"),
    SEAT_GENERAL("{0}；一般不超过名额，超过须经批准", "{0}; generally so: beyond it only with approval"),
    COMPETES("参加排名。", "Competes for a place."),
    DOES_NOT_COMPETE("不参加排名。", "Does not compete for a place."),
    EXCUSE("可以事后补足的原因：{0}{1}；查得：{2}", "Reason to make up for it later: {0}{1}; found: {2}"),
    POSSIBLE("尚不能确定，可能为：{0}。", "Not certain yet; possible: {0}."),
    NO_ITEM_ON_FILE("台账中没有一项，按本条认定为：{0}。", "No item is on file; by the clause this is: {0}."),
    NO_ITEM("台账中没有一项", "no item on file"),
    OTHER_ITEMS("台账未列的项目", "items not on file"),

    // Values
    REQUIRED("{0}要求：{1}；查得：{2}", "{0}required: {1}; found: {2}"),
    BARRED("{0}所列情形：{1}；查得：{2}", "{0}circumstance: {1}; found: {2}"),
    APPLIES_TO("适用对象：{0}{1}；查得：{2}", "For whom: {0}{1}; found: {2}"),
    NAMED("{0}——", "{0} – "),
    HOLDS("满足", "met"),
    FAILS("不满足", "not met"),
    EXISTS("存在", "exists"),
    ABSENT("不存在", "does not exist"),
    IN_SCOPE("具备", "holds"),
    OUT_OF_SCOPE("不具备", "does not hold"),
    LEFT_TO_UNIT("待定，由组织补办", "unknown, for the unit to settle"),
    UNKNOWN("未知", "unknown"),
    MISSING("缺：{0}", "missing: {0}"),
    MISSING_FACTS("缺：{0}", "Missing: {0}"),
    ONE_OF("{0} 之一", "one of {0}"),
    OR(" 或 ", " or "),
    IS("为 {0}", "{0}"),
    IS_NOT("不为 {0}", "not {0}"),
    NOT_BELOW("不低于 {0}", "at least {0}"),
    BELOW("低于 {0}", "below {0}"),
    NOT_ABOVE("不高于 {0}", "at most {0}"),
    ABOVE("高于 {0}", "above {0}"),
    NUMBER("{0}{1}", "{0} {1}"),
    PERCENT("{0}%", "{0}%"),
    BARE_NUMBER("{0}{1}", "{0}"),
    BETWEEN_NUMBERS("{0} 至 {1} {2}之间", "between {0} and {1} {2}"),
    BETWEEN_BARE_NUMBERS("{0} 至 {1} {2}之间", "between {0} and {1}"),
    BETWEEN("{0} 至 {1} 之间", "between {0} and {1}"),
    COMPARED("{0}{1}", "{0} {1}"),
    PLUS("{0}加{1}", "{0} plus {1}"),
    MINUS("{0}减{1}", "{0} minus {1}"),
    MULTIPLE("{0}×{1}", "{0} × {1}"),
    SCORE("得分", "score"),
    SCORE_PART("{0} {1}，占 {2}%，计 {3}", "{0} {1}, {2} %, gives {3}"),
    SUM_NOW("{0}，即{1}", "{0}, which is {1}"),
    COMPARED_WITH_TERM("{0}{1}（{2}）", "{0} the {1} ({2})"),
    ON_OR_AFTER("不早于 {0}", "on or after {0}"),
    ON_OR_BEFORE("不晚于 {0}", "on or before {0}"),
    AFTER("晚于 {0}", "after {0}"),
    BEFORE("早于 {0}", "before {0}"),
    ON("为 {0}", "on {0}"),
    NOT_ON("不为 {0}", "not on {0}"),
    MONTHS_AND_DAYS("{0}零{1}", "{0} and {1}"),
    DAYS("{0}天", "{0} days"),
    ONE_DAY("1天", "1 day"),
    ONE_CLASS_HOUR("1学时", "1 class-hour"),
    ONE_MONTH("1个月", "1 month"),
    ONE_YEAR_OF_AGE("1岁", "1 year of age"),
    ONE_TIME("1次", "1 time"),

    // Missing facts
    OF_ITEM("{0}〔{1}〕", "{0} [{1}]"),
    NOT_RECORDED("未记载或记载不全", "not recorded, or only in part"),
    TABLE_NOT_COMPLETE("台账截至当日是否完整未经确认", "the register is not declared complete for that day"),
    ROW_REJECTED("有记录因差错未被采用", "a row was rejected for an error"),
    CONTRADICTORY("记录相互矛盾", "records contradict each other"),
    ORGANISATION_GAP("由组织补办，不由个人承担", "for the unit to settle, not held against the person"),
    STILL_NEEDED("仍需查明：", "Still needed:"),
    OF_THE_PERSON("本人情况：{0}", "About the person: {0}"),
    OF_THE_ORGANISATION(
            "组织事项（由组织补办，不由个人承担）：{0}",
            "About the organisation (for the unit to settle, not held against the person): {0}"),

    // Where a clause comes from
    CLAUSE_BY_CLAUSE("逐条情况：", "Clause by clause:"),
    READING("口径 {0} 取 {1}（{2}）：{3}", "Reading {0}: {1} ({2}): {3}"),
    DEFAULT("默认", "default"),
    NOT_DEFAULT("非默认", "not the default"),
    WHY("{0}；理由：{1}", "{0}; because: {1}"),
    SETTING("参数 {0} = {1}（{2}）", "Parameter {0} = {1} ({2})"),
    EVIDENCE_AND_PLACE("依据：{0}（{1}）；规则位置：{2}", "Source: {0} ({1}); rule at {2}");

    private final Template template;

    Message(String zh, String en) {
        this.template = new Template(zh, en);
    }

    Text text() {
        return template.text();
    }

    /** The message with {0}, {1} … replaced; what is filled in is never looked into for further slots. */
    Text with(Text... arguments) {
        return template.with(arguments);
    }

    /** {@code parts} in a row with {@code separator} between them. */
    static Text joined(Message separator, List<Text> parts) {
        return separator.template.between(parts);
    }

    /** Text that is the same in both languages: ids, dates, digits. */
    static Text same(String text) {
        return new Text(text, text);
    }
}
