package io.github.cadreassessment.core.cadre;

import io.github.cadreassessment.core.language.Text;
import java.util.Locale;

/**
 * A finding that only people can make and that is put on file as yes or no. Rules read it; nothing here judges it.
 *
 * <p>Sources: 党政领导干部选拔任用工作条例 Arts. 7–9 and 24; 公务员职务与职级并行规定 Art. 17.
 */
public enum Judgement {
    /** 符合基本条件 (选拔任用工作条例 Art. 7). */
    BASIC_CONDITIONS(
            new Text("符合基本条件", "meets the basic conditions"),
            new Text("不符合基本条件", "does not meet the basic conditions")),
    /** 符合法律规定的任职资格 (选拔任用工作条例 Art. 8 (7)). */
    LEGAL_QUALIFICATIONS(
            new Text("符合法律规定的任职资格", "meets the qualifications required by law"),
            new Text("不符合法律规定的任职资格", "does not meet the qualifications required by law")),
    /** 身体条件能正常履行职责 (选拔任用工作条例 Art. 8 (6)). */
    HEALTHY(
            new Text("身体条件能正常履行职责", "is fit for the duties of the post"),
            new Text("身体条件不能正常履行职责", "is not fit for the duties of the post")),
    /** 培训达到规定要求 (选拔任用工作条例 Art. 8 (5)). */
    TRAINING_DONE(
            new Text("培训达到规定要求", "has the required training"),
            new Text("培训未达到规定要求", "does not have the required training")),
    /** 培训因特殊情况未完成 (选拔任用工作条例 Art. 8 (5)). */
    TRAINING_SHORT_FOR_SPECIAL_REASON(
            new Text("培训因特殊情况未完成", "is short of training for a special reason"),
            new Text("培训并非因特殊情况未完成", "is not short of training for a special reason")),
    /** 违反政治纪律和政治规矩 (选拔任用工作条例 Art. 24 (1)). */
    POLITICAL_VIOLATION(
            new Text("违反政治纪律和政治规矩", "broke political discipline"),
            new Text("未违反政治纪律和政治规矩", "did not break political discipline")),
    /** 群众公认度不高 (选拔任用工作条例 Art. 24 (2)). */
    LOW_RECOGNITION(new Text("群众公认度不高", "has low public recognition"), new Text("得到群众公认", "has public recognition")),
    /** 有跑官拉票等非组织行为 (选拔任用工作条例 Art. 24 (4)). */
    CANVASSING(new Text("有跑官拉票等非组织行为", "canvassed for office"), new Text("无跑官拉票等非组织行为", "did not canvass for office")),
    /** 属特殊岗位需要 (选拔任用工作条例 Art. 24 (5)). */
    SPECIAL_POST(
            new Text("属特殊岗位需要", "is needed for a special post"),
            new Text("不属特殊岗位需要", "is not needed for a special post")),
    /** 配偶已移居境外 (选拔任用工作条例 Art. 24 (5)). */
    SPOUSE_EMIGRATED(new Text("配偶已移居境外", "has an emigrated spouse"), new Text("配偶未移居境外", "has no emigrated spouse")),
    /** 有配偶 (选拔任用工作条例 Art. 24 (5)). */
    HAS_SPOUSE(new Text("有配偶", "has a spouse"), new Text("没有配偶", "has no spouse")),
    /** 子女均已移居境外 (选拔任用工作条例 Art. 24 (5)). */
    ALL_CHILDREN_EMIGRATED(
            new Text("子女均已移居境外", "has only emigrated children"),
            new Text("子女并非均已移居境外", "does not have only emigrated children")),
    /** 其他原因不宜提拔或进一步使用 (选拔任用工作条例 Art. 24 (7)). */
    OTHERWISE_UNFIT(
            new Text("其他原因不宜提拔或进一步使用", "is unfit for promotion for another reason"),
            new Text("没有其他原因不宜提拔或进一步使用", "is not unfit for promotion for another reason")),
    /** 期满仍影响使用 (选拔任用工作条例 Art. 24 (6)). */
    EFFECT_AFTER_PERIOD(
            new Text("期满仍影响使用", "is still affected after the effect period"),
            new Text("期满不影响使用", "is no longer affected after the effect period")),
    /** 特别优秀 (选拔任用工作条例 Art. 9). */
    EXCEPTIONALLY_GOOD(new Text("特别优秀", "is exceptionally good"), new Text("非特别优秀", "is not exceptionally good")),
    /** 工作特殊需要 (选拔任用工作条例 Art. 9). */
    SPECIAL_NEED(
            new Text("工作特殊需要", "is specially needed for the work"),
            new Text("非工作特殊需要", "is not specially needed for the work")),
    /** 上次提拔突破过任职年限 (选拔任用工作条例 Art. 9). */
    LAST_PROMOTION_BROKE_TENURE(
            new Text("上次提拔突破过任职年限", "last promotion broke the tenure rule"),
            new Text("上次提拔未突破任职年限", "last promotion did not break the tenure rule")),
    /** 新录用且在试用期内 (公务员考核规定 Art. 25). */
    NEWLY_RECRUITED(
            new Text("新录用且在试用期内", "is newly recruited and on probation"),
            new Text("不是新录用或已过试用期", "is not newly recruited or past probation")),
    /** 符合晋升职级基本条件 (职务与职级并行规定 Art. 17). */
    RANK_BASIC_CONDITIONS(
            new Text("符合晋升职级基本条件", "meets the basic conditions for promotion in rank"),
            new Text("不符合晋升职级基本条件", "fails the basic conditions for promotion in rank")),
    /** 有职级职数空缺 (职务与职级并行规定 Art. 17). */
    VACANT_RANK_QUOTA(
            new Text("有职级职数空缺", "has a vacancy in the rank quota"),
            new Text("无职级职数空缺", "has no vacancy in the rank quota"));

    private final Text phrase;
    private final Text negative;

    Judgement(Text phrase, Text negative) {
        this.phrase = phrase;
        this.negative = negative;
    }

    /** The id of the term that reads it: the name in lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a yes is said. */
    public Text phrase() {
        return phrase;
    }

    /** How a no is said. */
    public Text negative() {
        return negative;
    }
}
