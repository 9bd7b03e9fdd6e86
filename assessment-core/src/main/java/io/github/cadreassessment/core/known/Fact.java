package io.github.cadreassessment.core.known;

import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.language.Text;

/** A fact that an answer may wait for: what somebody has to look up, in words. */
public enum Fact {
    /** The date of birth. */
    BIRTH_DATE("出生日期", "date of birth"),
    /** The day of starting work. */
    WORK_START("参加工作时间", "day of starting work"),
    /** Whether the person is a Party member. */
    PARTY_MEMBER("是否中共党员", "Party membership"),
    /** The day of admission to the Party. */
    PARTY_ADMISSION("入党时间", "day of admission to the Party"),
    /** The day of becoming a full member. */
    PARTY_FULL_MEMBERSHIP("转正时间", "day of becoming a full Party member"),
    /** The highest education. */
    EDUCATION("文化程度", "highest education"),
    /** The reserve mark. */
    RESERVE_MARK("是否后备干部", "reserve mark"),
    /** Whether an investigation is open. */
    INVESTIGATION("是否正在接受审查调查", "whether an investigation is open"),
    /** All posts held. */
    POSTS("任职经历是否完整", "complete record of posts"),
    /** The dates of a post. */
    POST_DATES("任职起止时间", "dates of a post"),
    /** Which position a post was. */
    POST_POSITION("任职职位", "position of a post"),
    /** All ranks held. */
    RANKS("职级经历是否完整", "complete record of ranks"),
    /** The dates of a rank. */
    RANK_DATES("任职级起止时间", "dates of a rank"),
    /** All stints at the grassroots. */
    GRASSROOTS("基层锻炼履历是否完整", "complete record of grassroots stints"),
    /** The dates of a stint at the grassroots. */
    GRASSROOTS_DATES("基层锻炼起止时间", "dates of a grassroots stint"),
    /** All targets of mass work of the year. */
    TARGETS("群众工作目标是否完整", "complete record of mass-work targets"),
    /** Whether a target was assigned. */
    TARGET_ASSIGNED("目标是否布置", "whether the target was assigned"),
    /** How often a target was inspected. */
    TARGET_INSPECTED("目标检查情况", "inspections of the target"),
    /** Whether a target was assessed. */
    TARGET_ASSESSED("目标是否考核", "whether the target was assessed"),
    /** The number that a target requires. */
    TARGET_REQUIRED("目标要求数", "required number of the target"),
    /** The number achieved. */
    TARGET_ACHIEVED("目标完成数", "achieved number of the target"),
    /** Another part that the organisation has to do. */
    ORGANISATION_PART("组织应办事项", "the organisation's part"),
    /** All sanctions. */
    SANCTIONS("处分记录是否完整", "complete record of sanctions"),
    /** The dates of a sanction. */
    SANCTION_DATES("处分决定时间或影响期", "dates of a sanction"),
    /** All approvals of exceptions. */
    APPROVALS("例外批准记录是否完整", "complete record of approvals"),
    /** The dates of an approval. */
    APPROVAL_DATES("例外批准的时间", "dates of an approval"),
    /** All annual appraisals. */
    APPRAISALS("年度考核记录是否完整", "complete record of annual appraisals"),
    /** The judgement BASIC_CONDITIONS. */
    BASIC_CONDITIONS("是否符合基本条件", "whether the basic conditions are met"),
    /** The judgement LEGAL_QUALIFICATIONS. */
    LEGAL_QUALIFICATIONS("是否符合法律规定的任职资格", "whether the qualifications required by law are met"),
    /** The judgement HEALTHY. */
    HEALTHY("身体条件能否正常履行职责", "fitness for the duties of the post"),
    /** The judgement TRAINING_DONE. */
    TRAINING_DONE("培训是否达到规定要求", "whether the required training was done"),
    /** The judgement TRAINING_SHORT_FOR_SPECIAL_REASON. */
    TRAINING_SHORT_FOR_SPECIAL_REASON("培训是否因特殊情况未完成", "whether training is short for a special reason"),
    /** The judgement POLITICAL_VIOLATION. */
    POLITICAL_VIOLATION("是否违反政治纪律和政治规矩", "whether political discipline was broken"),
    /** The judgement LOW_RECOGNITION. */
    LOW_RECOGNITION("群众公认情况", "public recognition"),
    /** The judgement CANVASSING. */
    CANVASSING("有无跑官拉票等非组织行为", "whether the person canvassed for office"),
    /** The judgement SPECIAL_POST. */
    SPECIAL_POST("是否属特殊岗位需要", "whether a special post needs the person"),
    /** The judgement SPOUSE_EMIGRATED. */
    SPOUSE_EMIGRATED("配偶是否已移居境外", "whether the spouse emigrated"),
    /** The judgement HAS_SPOUSE. */
    HAS_SPOUSE("有无配偶", "whether there is a spouse"),
    /** The judgement ALL_CHILDREN_EMIGRATED. */
    ALL_CHILDREN_EMIGRATED("子女是否均已移居境外", "whether all children emigrated"),
    /** The judgement OTHERWISE_UNFIT. */
    OTHERWISE_UNFIT("有无其他不宜提拔或进一步使用的原因", "whether another reason speaks against promotion"),
    /** The judgement EFFECT_AFTER_PERIOD. */
    EFFECT_AFTER_PERIOD("影响期满后是否仍影响使用", "whether the effect outlasts its period"),
    /** The judgement EXCEPTIONALLY_GOOD. */
    EXCEPTIONALLY_GOOD("是否特别优秀", "whether the person is exceptionally good"),
    /** The judgement SPECIAL_NEED. */
    SPECIAL_NEED("是否工作特殊需要", "whether the work specially needs the person"),
    /** The judgement LAST_PROMOTION_BROKE_TENURE. */
    LAST_PROMOTION_BROKE_TENURE("上次提拔是否突破任职年限", "whether the last promotion broke the tenure rule"),
    /** The judgement NEWLY_RECRUITED. */
    NEWLY_RECRUITED("是否新录用且在试用期内", "whether newly recruited and on probation"),
    /** The judgement RANK_BASIC_CONDITIONS. */
    RANK_BASIC_CONDITIONS("是否符合晋升职级基本条件", "whether the basic conditions for promotion in rank are met"),
    /** The judgement VACANT_RANK_QUOTA. */
    VACANT_RANK_QUOTA("有无职级职数空缺", "vacancies in the rank quota"),
    /** Whether the person is in a trial period. */
    TRIAL_MARK("是否在任职试用期", "whether a trial period runs"),
    /** The day of the notice of appointment on trial. */
    TRIAL_START("试用任职通知时间", "day of the notice of appointment on trial"),
    /** The last day of the trial period. */
    TRIAL_LAST_DAY("任职试用期最后一日", "last day of the trial period"),
    /** The day of restoration of rights after a sanction. */
    SANCTION_RESTORATION("恢复权利时间", "day of restoration of rights"),
    /** All leave by year. */
    LEAVE("休假记录是否完整", "complete record of leave"),
    /** The days of leave of a year. */
    LEAVE_DAYS("病事假、产假天数", "days of leave"),
    /** All training by year. */
    TRAINING("培训记录是否完整", "complete record of training"),
    /** The class-hours or days of training of a year. */
    TRAINING_AMOUNT("培训学时或天数", "class-hours or days of training"),
    /** The study register. */
    STUDY("学习考勤登记是否完整", "complete study register"),
    /** The figures of the study register. */
    STUDY_FIGURES("学习考勤次数或学时", "figures of the study register"),
    /** All inspections of study notes. */
    NOTES("学习笔记检查记录是否完整", "complete record of note inspections"),
    /** The result of an inspection of study notes. */
    NOTE_RESULT("学习笔记检查结果", "result of a note inspection"),
    /** All records of field work. */
    FIELD_RECORDS("下村走访记录是否完整", "complete records of field work"),
    /** The day and content of a record of field work. */
    FIELD_RECORD_DETAILS("下村走访记录的时间和内容", "day and content of a field record"),
    /** All days stationed in villages and households visited. */
    STATIONS("驻村走访登记是否完整", "complete record of days in villages"),
    /** The days stationed or households visited of a year. */
    STATION_FIGURES("驻村天数或走访户数", "days in villages or households visited"),
    /** All ballots of the masses. */
    BALLOTS("群众评议记录是否完整", "complete record of ballots"),
    /** The figures of a ballot, or a ballot that was not held. */
    BALLOT_FIGURES("群众评议票数", "figures of a ballot"),
    /** All findings of formalism or bureaucracy. */
    STYLE_FINDINGS("形式主义官僚主义问题记录是否完整", "complete record of findings on the style of work"),
    /** The day on which a finding on the style of work was confirmed. */
    STYLE_FINDING_DATES("形式主义官僚主义问题认定时间", "day of a finding on the style of work"),
    /** All petitions. */
    PETITIONS("信访件登记是否完整", "complete record of petitions"),
    /** When a petition was received and closed. */
    PETITION_DATES("信访件收到和办结时间", "days on which a petition was received and closed"),
    /** All recorded results of the year. */
    REVIEWS("民主测评和制度落实考核记录是否完整", "complete record of yearly reviews"),
    /** The points of the democratic review. */
    DEMOCRATIC_POINTS("民主测评得分", "points of the democratic review"),
    /** The points for carrying out the systems. */
    SYSTEMS_POINTS("制度落实得分", "points for carrying out the systems"),
    /** All courses of training off the job. */
    COURSES("脱产培训班记录是否完整", "complete record of courses"),
    /** The class-hours of a course, or of leave from it. */
    COURSE_HOURS("培训班学时或请假学时", "class-hours of a course or of leave from it"),
    /** All seminars of the unit. */
    SEMINARS("学习座谈会记录是否完整", "complete record of seminars"),
    /** The day and the leader of a seminar. */
    SEMINAR_DETAILS("学习座谈会的时间和主讲人", "day and leader of a seminar"),
    /** All department heads of the unit. */
    DEPARTMENT_HEADS("部门负责人名册是否完整", "complete list of department heads"),
    /** All departments of the unit. */
    DEPARTMENTS("部门名册是否完整", "complete list of departments"),
    /** All themed activities of the unit. */
    ACTIVITIES("主题活动记录是否完整", "complete record of themed activities"),
    /** The day of a themed activity. */
    ACTIVITY_DATES("主题活动时间", "day of a themed activity"),
    /** All essays handed in. */
    ESSAYS("学习体会上交记录是否完整", "complete record of essays"),
    /** All findings of the supervision office. */
    SUPERVISION_FINDINGS("评议监督问题记录是否完整", "complete record of supervision findings"),
    /** The day of a finding of the supervision office, and whether it was put right. */
    SUPERVISION_FINDING_DETAILS("评议监督问题的时间和整改情况", "day and state of a supervision finding"),
    /** The number of leading posts of the unit. */
    LEADING_POSTS("领导职数", "number of leading posts"),
    /** How many of the unit hold a rank now. */
    RANK_HOLDERS("各职级现有人数", "number of holders of a rank"),
    /** The post that is asked about; the question names none. */
    ASKED_POST("问题没有指明的拟任职务", "the post, which the question does not name"),
    /** The rank that is asked about; the question names none. */
    ASKED_RANK("问题没有指明的拟晋升职级", "the rank, which the question does not name"),
    /** The committee that is asked about; the question names none. */
    ASKED_COMMITTEE("问题没有指明的委员会", "the committee, which the question does not name");

    private final Text phrase;

    Fact(String zh, String en) {
        this.phrase = new Text(zh, en);
    }

    /** What has to be looked up where a judgement is not on file. */
    public static Fact of(Judgement judgement) {
        // Every judgement has a fact of the same name; a test sees to it.
        return valueOf(judgement.name());
    }

    /** What the organisation has left undone when {@code term} is not as a clause wants it. */
    public static Fact organisationGap(String term) {
        return switch (term) {
            case "target-assigned" -> TARGET_ASSIGNED;
            case "target-inspected", "target-inspection-count" -> TARGET_INSPECTED;
            case "target-assessed" -> TARGET_ASSESSED;
            default -> ORGANISATION_PART;
        };
    }

    /** The words for it. */
    public Text phrase() {
        return phrase;
    }
}
