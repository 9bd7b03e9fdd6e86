package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.language.Text;
import java.util.Locale;

/**
 * A column of a register, with the headings that it goes by.
 *
 * <p>A heading is written in Chinese or in English; in English, capitals do not matter, and a hyphen or an underscore
 * stands for a space. Thread-safe, as every enum.
 */
public enum Column {
    /** The opaque id of the person, in every table. */
    CADRE("cadre", "干部编号"),
    /** The person's name; read only by {@link RegisterNames}. */
    NAME("name", "姓名"),
    /** The date of birth. */
    BIRTH_DATE("birth date", "出生日期"),
    /** The day of starting work. */
    WORK_START("work start", "参加工作时间"),
    /** Whether the person is a Party member. */
    PARTY_MEMBER("party member", "是否中共党员"),
    /** The day of admission to the Party. */
    PARTY_ADMITTED("party admitted", "入党时间"),
    /** The day of becoming a full member. */
    PARTY_FULL_SINCE("party full since", "转正时间"),
    /** The highest education. */
    EDUCATION("education", "文化程度"),
    /** Whether the person is a reserve cadre. */
    RESERVE("reserve", "是否后备干部"),
    /** Whether an investigation is open. */
    UNDER_INVESTIGATION("under investigation", "是否正在接受审查调查"),
    /** The level of a post. */
    LEVEL("level", "职务层次"),
    /** The first day of a stint. */
    FROM("from", "开始时间"),
    /** The last day of a stint, or that it goes on. */
    TO("to", "结束时间"),
    /** Which position a post was. */
    POSITION("position", "职位"),
    /** The kind of a stint or sanction. */
    KIND("kind", "类别"),
    /** The opaque id of a target. */
    TARGET("target", "目标编号"),
    /** The calendar year that a row is about. */
    YEAR("year", "年度"),
    /** Whether the target was assigned. */
    ASSIGNED("assigned", "是否布置"),
    /** How often the target was inspected. */
    INSPECTIONS("inspections", "检查次数"),
    /** Whether the target was assessed. */
    ASSESSED("assessed", "是否考核"),
    /** The number to reach. */
    REQUIRED("required", "目标要求数"),
    /** The number reached. */
    ACHIEVED("achieved", "目标完成数"),
    /** The day of a decision. */
    DECIDED("decided", "决定时间"),
    /** The last day of an effect period. */
    EFFECT_UNTIL("effect until", "影响期截止"),
    /** The id of the clause that an approval is an exception to. */
    CLAUSE("clause", "条款"),
    /** Who approved. */
    AUTHORITY("authority", "批准机关"),
    /** The day of approval. */
    GRANTED("granted", "批准时间"),
    /** The last day on which an approval may be used, or that it is open-ended. */
    VALID_UNTIL("valid until", "有效期至"),
    /** The level of post that an approval is for, or any. */
    FOR_LEVEL("for level", "适用职务层次"),
    /** The grade of an appraisal. */
    GRADE("grade", "等次"),
    /** The first day on trial. */
    TRIAL_START("trial start", "试用任职通知时间"),
    /** The last day of the trial period. */
    TRIAL_END("trial end", "试用期截止"),
    /** Whether a trial period runs. */
    ON_TRIAL("on trial", "是否在试用期"),
    /** The day on which rights were restored after a sanction. */
    RESTORED("restored", "恢复权利时间"),
    /** A rank. */
    RANK("rank", "职级"),
    /** What people found out about somebody. */
    MATTER("matter", "事项"),
    /** Whether they found that it is so. */
    HOLDS("holds", "是否"),
    /** Days of sick leave in the year. */
    SICK_DAYS("sick leave days", "病假天数"),
    /** Days of personal leave in the year. */
    PERSONAL_DAYS("personal leave days", "事假天数"),
    /** Days of maternity leave in the year. */
    MATERNITY_DAYS("maternity leave days", "产假天数"),
    /** Class-hours of training in the year. */
    CLASS_HOURS("class hours", "学时"),
    /** Days of training in the year. */
    DAYS("days", "天数"),
    /** The opaque id of a unit. */
    UNIT("unit", "单位编号"),
    /** 1 from January to June, 2 from July to December. */
    HALF("half", "半年"),
    /** Sessions of study held for the person. */
    SESSIONS("sessions", "应学习次数"),
    /** At how many of them the person was present. */
    PRESENT("present", "出勤次数"),
    /** From how many of them the person was excused. */
    EXCUSED("excused", "请假次数"),
    /** Whether the notes were found good enough. */
    PASSED("passed", "是否合格"),
    /** The day of something that takes one day. */
    DAY("day", "日期"),
    /** Whether a record says place and content. */
    RECORD_COMPLETE("record complete", "记录是否完整"),
    /** Households visited in the year. */
    HOUSEHOLDS("households", "走访户数"),
    /** What the masses voted on. */
    ASPECT("aspect", "评议方面"),
    /** How many could vote. */
    VOTERS("voters", "应参评人数"),
    /** How many valid votes were cast. */
    VOTES("votes", "有效票数"),
    /** How many of them were "satisfied". */
    SATISFIED("satisfied votes", "满意票数"),
    /** The day on which a finding was confirmed. */
    CONFIRMED("confirmed", "认定时间"),
    /** The opaque id of a petition. */
    PETITION("petition", "信访件编号"),
    /** The day on which a petition was received. */
    RECEIVED("received", "收到时间"),
    /** Whether a petition was closed. */
    IS_CLOSED("is closed", "是否办结"),
    /** The day on which it was closed. */
    CLOSED("closed", "办结时间"),
    /** Points of the democratic review, 0 to 100. */
    DEMOCRATIC_POINTS("democratic review points", "民主测评得分"),
    /** Points for carrying out the systems, 0 to 100. */
    SYSTEMS_POINTS("systems points", "制度落实得分"),
    /** The opaque id of a course. */
    COURSE("course", "培训班编号"),
    /** Class-hours of leave from a course. */
    LEAVE_HOURS("leave hours", "请假学时"),
    /** The number of leading posts of a unit. */
    LEADING_POSTS("leading posts", "领导职数"),
    /** How many hold a rank now. */
    HOLDERS("holders", "现有人数"),
    /** The opaque id of a department head. */
    HEAD("head", "负责人编号"),
    /** The opaque id of a department. */
    DEPARTMENT("department", "部门编号"),
    /** The opaque id of the head who led a seminar. */
    LEADER("leader", "主讲人编号"),
    /** The day on which something was found. */
    FOUND("found", "发现时间"),
    /** Whether it was put right. */
    RECTIFIED("rectified", "是否整改"),
    /** The table that a declaration is about. */
    TABLE("table", "数据表"),
    /** Whether that table is complete. */
    COMPLETE("complete", "是否完整"),
    /** Through which day it is. */
    THROUGH("through", "截止日期");

    private final Text heading;

    Column(String en, String zh) {
        this.heading = new Text(zh, en);
    }

    /** The stable id, as results name the column: the English heading with hyphens. */
    public String id() {
        return heading.en().replace(' ', '-');
    }

    /** The heading in both languages. */
    public Text heading() {
        return heading;
    }

    /** Whether this heading, as it stands in a file, is this column's. */
    boolean isHeaded(String text) {
        return text.equals(heading.zh()) || plain(text).equals(heading.en());
    }

    /** A heading or table name with what does not matter taken away. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
