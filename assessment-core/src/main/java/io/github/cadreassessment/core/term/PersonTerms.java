package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.language.Text;
import java.util.List;

/** Terms about the person: dates, Party membership and marks. */
final class PersonTerms {
    static final List<Term> ALL = List.of(
            NewTerm.age(
                    "age",
                    new Text("年龄", "age"),
                    new Text("截至查询日早晨已满的周岁数。", "Completed years of age on the morning of the date asked about.")),
            NewTerm.date(
                    "birth-date",
                    new Text("出生日期", "date of birth"),
                    new Text("档案记载的出生日期。", "The date of birth as recorded on file.")),
            NewTerm.date(
                    "work-start-date",
                    new Text("参加工作时间", "day of starting work"),
                    new Text("档案记载的参加工作时间。", "The day of starting work as recorded on file.")),
            NewTerm.duration(
                    "work-duration",
                    new Text("工龄", "length of service"),
                    new Text(
                            "自参加工作之日起至查询日早晨的时间。",
                            "The time from the day of starting work to the morning of the date asked about.")),
            NewTerm.flag(
                    "party-member",
                    new Text("中共党员", "party member"),
                    new Text("非中共党员", "not a party member"),
                    new Text("档案记载为中共党员, 含预备党员。", "Recorded as a member of the Party; probationary members are.")),
            NewTerm.flag(
                    "probationary-party-member",
                    new Text("预备党员", "probationary party member"),
                    new Text("非预备党员", "not a probationary party member"),
                    new Text(
                            "查询日早晨是中共党员、尚未转为正式党员。",
                            "A member of the Party who has not become a full one by the morning of the date asked "
                                    + "about.")),
            NewTerm.duration(
                    "party-duration",
                    new Text("党龄", "length of party membership"),
                    new Text(
                            "自转为正式党员之日起至查询日早晨的时间; 不是党员的为零。",
                            "The time from the day of becoming a full Party member to the morning of the date asked "
                                    + "about; none for somebody who is not a member.")),
            NewTerm.duration(
                    "party-duration-from-admission",
                    new Text("自入党起党龄", "time since admission to the party"),
                    new Text(
                            "自入党之日起至查询日早晨的时间, 含预备期; 不是党员的为零。",
                            "The time from the day of admission to the Party, the probationary period included, to "
                                    + "the morning of the date asked about; none for somebody who is not a member.")),
            NewTerm.word(
                    "education",
                    new Text("文化程度", "education"),
                    BuiltInWords.EDUCATION,
                    new Text("已完成的最高学历。", "The highest education completed.")),
            NewTerm.flag(
                    "reserve-cadre",
                    new Text("后备干部", "reserve cadre"),
                    new Text("非后备干部", "not a reserve cadre"),
                    new Text("已列入后备干部名单。", "On the list of reserve cadres.")),
            NewTerm.flag(
                    "under-investigation",
                    new Text("正在接受审查调查", "under investigation"),
                    new Text("未在接受审查调查", "not under investigation"),
                    new Text("有尚未了结的审查调查。", "An investigation is open.")));

    private PersonTerms() {}
}
