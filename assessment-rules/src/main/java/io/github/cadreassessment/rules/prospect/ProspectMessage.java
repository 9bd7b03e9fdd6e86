package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.language.Template;
import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** The table of all wording of what lies ahead; {0}, {1} … stand for what is filled in. */
enum ProspectMessage {
    // Joining
    COMMA("、", ", "),
    SEMICOLON("；", "; "),
    OR("、", " or "),
    QUOTED("{0}“{1}”", "{0} “{1}”"),
    CITED("{0}（{1} {2}）", "{0} ({1} {2})"),

    // What is looked for
    ELIGIBLE("符合", "eligible"),
    WITHOUT_DUTY("符合且不附后续义务", "eligible without a later duty"),
    BEST_GRADE("定{0}等次", "graded {0}"),
    GRADE_OR_BETTER("定{0}以上等次", "graded {0} or better"),
    GRADES("可定等次：{0}", "grades open: {0}"),
    NO_GRADE_LEFT("没有可定的等次", "no grade open"),

    // Time
    HEADING("前景（其他情况不变，逐日推算至 {0}）：", "What lies ahead (if nothing else changes, day by day up to {0}):"),
    HEADING_WITHOUT_DATES("前景：", "What lies ahead:"),
    HEADING_FOR_GRADE("前景（怎样可以{0}）：", "What lies ahead (to be {0}):"),
    REACHED("最早自 {0} 起{1}（{2}）。", "Earliest {1} from {0} on ({2})."),
    REACHED_AFTER_UNBARRED("不待查明任何事实，也最早自 {0} 起{1}（{2}）。", "Whatever these facts say, {1} from {0} on ({2})."),
    CERTAIN_WITH_TIME("不待查明任何事实，最早自 {0} 起可以确定为{1}（{2}）。", "Whatever the missing facts say, {1} from {0} on ({2})."),
    UNBARRED(
            "最早自 {0} 起不再有条款构成障碍（{1}）；届时是否{2}，还须查明（包括以后年度的登记）：{3}。",
            "From {0} on nothing bars any more ({1}); whether the person is {2} then depends on: {3}."),
    NEVER("查至 {0}，只靠时间推移不能{1}。", "Up to {0}, time alone does not make the person {1}."),
    NOT_CERTAIN_WITH_TIME(
            "查至 {0}，只靠时间推移不能确定为{1}，须先查明所缺事实。",
            "Up to {0}, time alone does not settle that the person is {1}: find out what is missing."),
    LOST("自 {0} 起又将为{1}（{2}）。", "From {0} on again {1} ({2})."),
    LOST_WHATEVER("自 {0} 起，无论所缺事实如何，至多为{1}（{2}）。", "From {0} on at best {1}, whatever the missing facts say ({2})."),
    NOT("不{0}", "not {0}"),
    NOT_IN_FORCE(
            "{0} 至 {1} 规则集没有可以适用的条款，这些日子不作判断。",
            "From {0} to {1} the policy says nothing about it; these days have no answer."),
    NO_LONGER_BARS("{0}不再构成障碍", "{0} bars no more"),
    NOW_CERTAIN("{0}已可确定", "{0} is settled"),
    BARS_NOW("{0}构成障碍", "{0} bars"),
    TO_BE_SETTLED("{0}须待新的事实", "{0} waits for new facts"),
    OTHER_RULES("{0}；规则自该日起变更", "{0}; other rules are in force from that day on"),
    ONLY_OTHER_RULES("规则自该日起变更", "other rules are in force from that day on"),
    CAUSE("{0}：{1}", "{0}: {1}"),
    APPROVAL_BEGINS("例外批准生效", "an approval takes effect"),
    APPROVAL_ENDS("例外批准期满", "an approval ends"),
    APPROVAL_CHANGES("例外批准是否有效有变", "whether an approval is valid changes"),
    OTHER_ITEMS("所看的事项换新，如进入新的年度", "other items are looked at, as in a new year"),
    PREMISE(
            "推算以现有记载为准：不增加新的记录，已确认完整的台账继续完整，现任和正在进行的经历延续；以后年度才有的按年登记（如年度考核、年度目标）视为尚待查明。",
            "This goes by what is on file: no new records, what is declared complete stays complete, what goes on goes on; what"
                    + " is recorded year by year, such as appraisals and targets, is not known for years to come."),

    // Changes
    CHANGES(
            "最少须改变 {0} 项，才不再有条款构成障碍（以下任一组）：",
            "At least {0} changes are needed for nothing to bar any more (any one line of these):"),
    ONE_CHANGE("改变 1 项，即不再有条款构成障碍（以下任一项）：", "One change is enough for nothing to bar any more (any one of these):"),
    ALTERNATIVE("  {0}. {1}", "  {0}. {1}"),
    NO_CHANGE(
            "没有可行的改变：起作用的是已经发生的事实，或不能倒转的时间。",
            "No change would help: what decides has happened, or is time that does not run back."),
    CHANGE("{0}（{1}）——{2}", "{0} ({1}) – {2}"),
    MORE("{0} 需再有 {1}", "{0}: {1} more"),
    ALMOST("{0} 尚差不足 {1}", "{0}: less than {1} short"),
    LESS("{0} 需减少 {1}", "{0}: {1} less"),
    TO_BE("{0} 应{1}", "{0}: to be {1}"),
    TO_BE_SO("应为：{0}", "to be: {0}"),
    NOW_AND_REQUIRED("现为 {0}，应{1}", "now {0}, to be {1}"),
    NOW("现为 {0}", "now {0}"),
    BY_TIME("随时间推移，{0} 起达到", "time brings it by {0}"),
    NOT_BY_TIME("随时间推移至 {0} 仍达不到", "time does not bring it by {0}"),
    ONLY_TIME("只能随时间改变", "only time changes it"),
    RECORD("须有新的事实，或据实更正记载", "a matter of record: it has to happen, or the record to be put right"),
    STILL_OPEN_AFTER("{0}；此后还须查明：{1}", "{0}; to be found out then: {1}"),

    // Exceptions
    ROUTE("例外途径：{0}，须经{1}批准，可突破 {2}；{3}。", "Exception: {0}, with the approval of the {1}, may break {2}; {3}."),
    OWN_ROUTE("例外途径：{0}，须经{1}批准；{2}。", "Exception: {0}, with the approval of the {1}; {2}."),
    NO_LIMITS("未设限制条件", "it has no limits"),
    WITHIN("本人在其限制条件之内", "the person is within its limits"),
    NOT_WITHIN("本人不在其限制条件之内，即使批准也不起作用", "the person is outside its limits, so that an approval would change nothing"),
    MAYBE_WITHIN("本人是否在其限制条件之内尚不能确定", "whether the person is within its limits is not certain"),
    THEN_REACHED("取得批准后：{0}。", "With that approval: {0}."),
    THEN_NOT("取得批准后仍不能{0}：{1} 未设例外。", "Even so not {0}: {1} has no exception."),
    THEN_STILL_BARRED("取得批准后仍不能{0}。", "Even so not {0}."),
    THEN_OPEN("取得批准后能否{0}，还取决于所缺事实。", "Whether the person is {0} then depends on what is missing."),

    // Facts to find out
    FACT("查明“{0}”：{1}。", "Once “{0}” is known: {1}."),
    OUTCOME("{0}，则{1}", "{0} – {1}"),
    VALUE("{0} {1}", "{0} {1}"),
    APPROVED("有有效批准", "a valid approval exists"),
    NOT_APPROVED("没有批准", "there is no approval"),
    NO_OTHERS("现有记录确为全部", "what is on file is all there is"),
    ONE_MORE("另有一项记录的，视其内容", "if there is another record, depending on what it says"),
    DEPENDING("视查明的内容", "depending on what it says"),
    MAY_BE("{0}，可能{1}", "{0} – possibly {1}");

    private final Template template;

    ProspectMessage(String zh, String en) {
        this.template = new Template(zh, en);
    }

    Text text() {
        return template.text();
    }

    Text with(Text... arguments) {
        return template.with(arguments);
    }

    /** {@code parts} in a row with this between them. */
    Text between(List<Text> parts) {
        return template.between(parts);
    }

    /** Text that is the same in both languages: ids, dates, digits. */
    static Text same(Object shown) {
        return new Text(shown.toString(), shown.toString());
    }
}
