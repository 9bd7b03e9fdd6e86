package io.github.cadreassessment.core.known;

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
    /** The post that is asked about; the question names none. */
    ASKED_POST("问题没有指明的拟任职务", "the post, which the question does not name"),
    /** The rank that is asked about; the question names none. */
    ASKED_RANK("问题没有指明的拟晋升职级", "the rank, which the question does not name");

    private final Text phrase;

    Fact(String zh, String en) {
        this.phrase = new Text(zh, en);
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
