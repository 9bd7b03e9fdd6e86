package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.syntax.Written.Alternative;
import io.github.cadreassessment.rules.syntax.Written.Approver;
import io.github.cadreassessment.rules.syntax.Written.Condition;
import io.github.cadreassessment.rules.syntax.Written.Measure;
import io.github.cadreassessment.rules.syntax.Written.Outcome;
import io.github.cadreassessment.rules.syntax.Written.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sentence for every line form in both languages, with what stands in its slots. */
final class LineSentences {
    private static final Condition RESERVE = new Condition.Flag("reserve-cadre", true);
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);
    private static final List<PostLevel> COUNTY = List.of(PostLevel.COUNTY_DEPUTY, PostLevel.COUNTY_PRINCIPAL);

    /** A sentence, the form that it reads as, and what stands in its slots. */
    record Sentence(LineForm form, Language language, String words, Map<String, Object> slots) {}

    private static Stream<Sentence> zh(LineForm form, Map<String, Object> slots, String... sentences) {
        return Arrays.stream(sentences).map(words -> new Sentence(form, Language.ZH, words, slots));
    }

    private static Stream<Sentence> en(LineForm form, Map<String, Object> slots, String... sentences) {
        return Arrays.stream(sentences).map(words -> new Sentence(form, Language.EN, words, slots));
    }

    private static Stream<Sentence> both(LineForm form, Map<String, Object> slots, String zh, String en) {
        return Stream.concat(zh(form, slots, zh), en(form, slots, en));
    }

    static Stream<Sentence> all() {
        return Stream.of(
                        declarations(),
                        tables(),
                        aboutRules(),
                        whom(),
                        bodies(),
                        grades(),
                        quotas(),
                        exceptions(),
                        blocks(),
                        items())
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> declarations() {
        Map<String, Object> named = Map.of("id", "my-id", "title", "t");
        Map<String, Object> since = Map.of("id", "v", "from", FIRST);
        Map<String, Object> between = Map.of("id", "v", "from", FIRST, "to", LAST);
        return Stream.of(
                        both(LineForm.PACK, named, "规则集 my-id \"t\"", "pack my-id \"t\""),
                        zh(LineForm.VERSION, since, "版本 v 自 2013-01-01 起施行", "版本 v 自2013年1月1日起施行"),
                        en(LineForm.VERSION, since, "version v in force from 2013-01-01"),
                        zh(LineForm.VERSION, between, "版本 v 自 2013-01-01 至 2019年12月31日 起施行"),
                        en(LineForm.VERSION, between, "version v in force from 2013-01-01 to 2019-12-31"),
                        parameters(),
                        readings(),
                        both(LineForm.STATUS, named, "认定 my-id \"t\"", "status my-id \"t\""),
                        both(LineForm.RULE, named, "规则 my-id \"t\"", "rule my-id \"t\""))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> tables() {
        Written.Cells cells = new Written.Cells(List.of("a or b", "c"), new Written.Limit.Amount(24, Measure.MONTHS));
        Written.Cells chinese = new Written.Cells(List.of("甲 或 乙", "丙"), new Written.Limit.Amount(24, Measure.MONTHS));
        return Stream.of(
                        both(LineForm.TABLE, Map.of("id", "my-id", "title", "t"), "表 my-id \"t\"", "table my-id \"t\""),
                        both(
                                LineForm.COLUMNS,
                                Map.of("columns", List.of("target-rank", "current-rank")),
                                "列 拟晋升职级 | 现任职级",
                                "columns rank asked for | current rank"),
                        both(
                                LineForm.SCORE,
                                Map.of("id", "my-id", "title", "t"),
                                "计分 my-id \"t\"",
                                "score my-id \"t\""),
                        zh(
                                LineForm.SHARE,
                                Map.of("share", new Written.Share(40, "training-hours-last-year", 2, 100)),
                                "项目 40% 上一年培训学时 × 2 分 最高 100 分",
                                "项目 40 % 上一年培训学时 * 两分 最高 一百分"),
                        en(
                                LineForm.SHARE,
                                Map.of("share", new Written.Share(100, "grassroots-count", 1, 5)),
                                "item 100% grassroots stints × 1 point up to 5 points"),
                        zh(LineForm.ROW, Map.of("cells", chinese), "行 甲 或 乙 | 丙 | 2 年", "行 甲 或 乙|丙|两年"),
                        en(LineForm.ROW, Map.of("cells", cells), "row a or b | c | 2 years"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> grades() {
        Map<String, Object> excellent = Map.of("grades", List.of(Grade.EXCELLENT));
        Map<String, Object> lower = Map.of("grades", List.of(Grade.INCOMPETENT, Grade.BASICALLY_COMPETENT));
        Map<String, Object> later = Map.of("condition", RESERVE, "time", new Value.Quantity(12, Measure.MONTHS));
        return Stream.of(
                        both(
                                LineForm.GRADE_NOT,
                                excellent,
                                "有下列情形的 等次不得为 优秀",
                                "grade may not be excellent if any of these"),
                        zh(LineForm.GRADE_NOT, lower, "有下列情形之一的，等次不得为 基本称职 或 不称职"),
                        both(
                                LineForm.GRADE_IS,
                                lower,
                                "有下列情形的 等次为 不称职 或 基本称职",
                                "grade is incompetent or basically competent if any of these"),
                        both(LineForm.GRADE_NONE, Map.of(), "有下列情形之一的 不确定等次", "no grade if any of these"),
                        both(
                                LineForm.GRADE_LATER,
                                Map.of(),
                                "有下列情形的, 暂不确定等次, 事后补定",
                                "no grade for now, to be made up for later, if any of these"),
                        zh(LineForm.LATER, later, "因 后备干部 而未达到的，提任后 1 年 内补足", "因 后备干部 而未达到的, 提任后一年内完成"),
                        en(
                                LineForm.LATER,
                                later,
                                "if not met because the person reserve cadre, to be made up for within 1 year after the appointment"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> quotas() {
        Map<String, Object> excellent = Map.of(
                "grades",
                List.of(Grade.EXCELLENT),
                "portion",
                new Written.Portion("", List.of(new Quota.Fraction(20, 100)), ""));
        Map<String, Object> third = Map.of("portion", new Written.Portion("", List.of(new Quota.Fraction(1, 3)), ""));
        Map<String, Object> posts = Map.of(
                "portion",
                new Written.Portion(
                        "leading-posts",
                        List.of(new Quota.Fraction(20, 100), new Quota.Fraction(40, 100)),
                        "holders-first-consultant"));
        return Stream.of(
                        zh(LineForm.QUOTA, excellent, "等次为 优秀 的名额 不超过 20%", "等次为优秀的名额不超过百分之二十"),
                        en(LineForm.QUOTA, excellent, "quota of grade excellent: at most 20%"),
                        zh(LineForm.GENERAL_QUOTA, third, "名额 一般不超过 1/3", "名额一般不超过三分之一"),
                        en(LineForm.GENERAL_QUOTA, third, "quota: generally at most 1/3"),
                        both(
                                LineForm.QUOTA,
                                posts,
                                "名额 不超过 领导职数 的 20% × 40% 减 一级调研员现有人数",
                                "quota: at most 20% × 40% of leading posts of the unit minus holders of first-rank consultant"),
                        both(
                                LineForm.ROUNDING,
                                Map.of("rounding", Quota.Rounding.DOWN_AT_LEAST_ONE),
                                "取整 舍去小数至少一名",
                                "rounding: down to at least one"),
                        both(
                                LineForm.HIGHEST_FIRST,
                                Map.of("order", "democratic-points"),
                                "排序 本年度民主测评得分 从高到低",
                                "order: points of the democratic review of the year, highest first"),
                        both(LineForm.LOWEST_FIRST, Map.of("order", "age"), "排序 年龄 从低到高", "order: age, lowest first"),
                        both(LineForm.TIES, Map.of("ties", Quota.Ties.PEOPLE), "并列的 由人决定", "ties: left to people"),
                        both(
                                LineForm.BAND,
                                Map.of(
                                        "grades",
                                        List.of(Grade.EXCELLENT),
                                        "value",
                                        new Value.Quantity(90, Measure.POINTS)),
                                "等次 优秀 自 90 分",
                                "grade excellent from 90 points"),
                        both(
                                LineForm.BAND_REST,
                                Map.of("grades", List.of(Grade.INCOMPETENT)),
                                "等次 不称职 其余",
                                "grade incompetent otherwise"),
                        both(
                                LineForm.GRADE_EARNED,
                                Map.of("grades", List.of(Grade.COMPETENT)),
                                "有下列情形的 按得分评为 称职",
                                "score earns competent if any of these"),
                        both(
                                LineForm.SHARE,
                                Map.of("share", new Written.Share(5, "formalism-findings", -20, 100)),
                                "项目 5% 100 分 减 本年度形式主义问题数 × 20 分",
                                "item 5% 100 points minus findings of formalism in the year × 20 points"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> exceptions() {
        return Stream.of(
                        both(
                                LineForm.ALLOW,
                                Map.of("code", "P502", "reason", "z"),
                                "容许 P502, 因为 \"z\"",
                                "allow P502, because \"z\""),
                        zh(LineForm.ALLOW, Map.of("code", "P502", "reason", "z"), "容许　Ｐ５０２，因为“z”"),
                        both(LineForm.USES, Map.of("id", "my-id"), "使用 规则集 my-id", "uses pack my-id"),
                        both(
                                LineForm.EXCEPTION_CLAUSE,
                                Map.of("id", "my-id", "title", "t"),
                                "例外条款 my-id \"t\"",
                                "exception clause my-id \"t\""),
                        both(LineForm.BREAKS, Map.of("ids", List.of("a", "b-c")), "可突破 a、b-c", "may break a, b-c"),
                        both(LineForm.KEEPS, Map.of("ids", List.of("a")), "不得突破 a", "may not break a"),
                        both(LineForm.REASON, Map.of("condition", RESERVE), "理由 后备干部", "reason: reserve cadre"),
                        both(LineForm.NOT_EXCEPTED, Map.of(), "有下列情形之一的 不得破例", "not to be excepted if any of these"),
                        both(
                                LineForm.VERSION_BY,
                                Map.of("date", "birth-date"),
                                "版本按 出生日期 选用",
                                "version chosen by the date of birth"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> parameters() {
        Value age = new Value.Quantity(40, Measure.AGE);
        Value body = new Value.Body(Authority.COUNTY_COMMITTEE);
        Map<String, Object> setting = Map.of("id", "n", "title", "t", "value", age, "evidence", Evidence.LOCAL_SETTING);
        Map<String, Object> approving = Map.of("id", "n", "title", "t", "value", body, "evidence", Evidence.QUOTED);
        Map<String, Object> dated = Map.of(
                "id", "n", "title", "t", "value", age, "evidence", Evidence.TO_BE_CHECKED, "from", FIRST, "to", LAST);
        return Stream.of(
                        both(
                                LineForm.PARAMETER,
                                setting,
                                "参数 n \"t\" = 40 岁 本地设定",
                                "parameter n \"t\" = 40 years of age, local setting"),
                        both(
                                LineForm.PARAMETER,
                                approving,
                                "参数 n \"t\" = 县委 引述",
                                "parameter n \"t\" = county Party committee, quoted"),
                        both(
                                LineForm.PARAMETER,
                                dated,
                                "参数 n \"t\" = 40 岁 待核 自 2013-01-01 至 2019-12-31",
                                "parameter n \"t\" = 40 years of age, to be checked from 2013-01-01 to 2019-12-31"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> readings() {
        List<Alternative> titled = List.of(new Alternative("a-b", "x"), new Alternative("c", "y"));
        List<Alternative> known = List.of(new Alternative(Reading.PENDING, ""), new Alternative(Reading.UNMET, ""));
        Map<String, Object> because =
                Map.of("id", "q", "title", "t", "alternatives", titled, "default", "c", "reason", "z");
        Map<String, Object> plain = Map.of("id", "q", "title", "t", "alternatives", known, "default", Reading.PENDING);
        return Stream.concat(
                both(
                        LineForm.READING,
                        because,
                        "口径 q \"t\": a-b \"x\" | c \"y\", 默认 c, 因为 \"z\"",
                        "reading q \"t\": a-b \"x\" | c \"y\", default c, because \"z\""),
                both(
                        LineForm.READING,
                        plain,
                        "口径 q \"t\": 待定 | 不满足, 默认 待定",
                        "reading q \"t\": pending | unmet, default pending"));
    }

    private static Stream<Sentence> aboutRules() {
        Map<String, Object> basis = Map.of("document", "d", "article", "1", "evidence", Evidence.ORIGINAL_TEXT);
        Map<String, Object> question = Map.of("questions", List.of(QuestionKind.PROMOTION));
        Map<String, Object> county = Map.of("questions", List.of(QuestionKind.PROMOTION), "levels", COUNTY);
        Map<String, Object> upTo = Map.of(
                "questions",
                List.of(QuestionKind.PROMOTION),
                "levels",
                List.of(PostLevel.STAFF, PostLevel.TOWNSHIP_DEPUTY));
        Map<String, Object> guard = Map.of("reading", "q", "alternative", "a");
        return Stream.of(
                        both(LineForm.BASIS, basis, "依据 d \"1\" 原文", "basis d \"1\" original text"),
                        both(LineForm.APPLIES, question, "适用于 提拔", "applies to promotion"),
                        both(
                                LineForm.APPLIES,
                                Map.of("questions", List.of(QuestionKind.PROMOTION, QuestionKind.RANK_PROMOTION)),
                                "适用于 晋升职级 或 提拔",
                                "applies to promotion in rank or promotion"),
                        zh(LineForm.APPLIES, county, "适用于 提拔 到 县处级", "适用于提拔到县处级领导职务", "适用于 提拔 到 县处级副职 或 县处级正职"),
                        en(
                                LineForm.APPLIES,
                                county,
                                "applies to promotion to county-level posts",
                                "applies to promotion to county-level deputy post or county-level principal post"),
                        both(
                                LineForm.APPLIES,
                                upTo,
                                "适用于 提拔 到 乡科级副职以下",
                                "applies to promotion to township-level deputy post or below"),
                        both(LineForm.GUARD, guard, "采用口径 q 取 a", "under reading q being a"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> whom() {
        Map<String, Object> none = Map.of();
        Map<String, Object> reserve = Map.of("condition", RESERVE);
        Map<String, Object> each = Map.of("collection", "mass-work-targets", "outcome", Outcome.PENDING);
        return Stream.of(
                        both(LineForm.WHO, reserve, "对象 后备干部", "persons: reserve cadre"),
                        both(LineForm.WHO_ALL_OF, none, "对象 以下同时满足", "persons: all of these"),
                        both(LineForm.WHO_ANY_OF, none, "对象 满足其一", "persons: any of these"),
                        both(LineForm.WHO_NONE_OF, none, "对象 以下情形均不存在", "persons: none of these"),
                        both(
                                LineForm.FOR_EACH,
                                each,
                                "对每项 本年度群众工作目标, 无一项时 待定",
                                "for each mass-work target of the year, if there is none: pending"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> bodies() {
        Map<String, Object> none = Map.of();
        Map<String, Object> city = Map.of("approver", new Approver.Body(Authority.CITY_COMMITTEE));
        Map<String, Object> named = Map.of("approver", new Approver.ByParameter("body"));
        return Stream.of(
                        both(LineForm.REQUIRED, none, "应当", "required"),
                        both(LineForm.GENERALLY_REQUIRED, none, "一般应当", "generally required"),
                        zh(LineForm.BARRED, none, "有下列情形的 不得提拔", "有下列情形之一的, 不得"),
                        en(LineForm.BARRED, none, "not to be promoted if any of these"),
                        zh(LineForm.GENERALLY_BARRED, none, "有下列情形的 一般不得提拔", "有下列情形之一的，一般不得"),
                        en(LineForm.GENERALLY_BARRED, none, "generally not to be promoted if any of these"),
                        both(
                                LineForm.EXCEPTION,
                                city,
                                "例外 须经 市委 批准",
                                "exception with the approval of city Party committee"),
                        both(
                                LineForm.EXCEPTION,
                                named,
                                "例外 须经 批准机关 批准",
                                "exception with the approval of approving body"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> blocks() {
        Map<String, Object> none = Map.of();
        Map<String, Object> otherwise = Map.of("condition", RESERVE, "otherwise", "q");
        return Stream.of(
                        both(LineForm.ALL_OF, none, "以下同时满足", "all of these"),
                        both(LineForm.ANY_OF, none, "满足其一", "any of these"),
                        both(LineForm.NONE_OF, none, "以下情形均不存在", "none of these"),
                        both(LineForm.CONDITION, Map.of("condition", RESERVE), "后备干部", "reserve cadre"),
                        both(LineForm.CONDITION, otherwise, "后备干部, 否则按口径 q", "reserve cadre, otherwise by reading q"))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Sentence> items() {
        Map<String, Object> twelfth = Map.of("number", 12, "condition", RESERVE);
        Map<String, Object> first = Map.of("number", 1);
        return Stream.of(
                        zh(LineForm.ITEM, twelfth, "(12) 后备干部", "（十二）后备干部", "（１２）　后备干部", "( 十二 ) 后备干部"),
                        en(LineForm.ITEM, twelfth, "(12) reserve cadre"),
                        both(LineForm.ITEM_ALL_OF, first, "(一) 以下同时满足", "(1) all of these"),
                        both(LineForm.ITEM_ANY_OF, first, "(一) 满足其一", "(1) any of these"),
                        both(LineForm.ITEM_NONE_OF, first, "(一) 以下情形均不存在", "(1) none of these"))
                .flatMap(sentences -> sentences);
    }

    private LineSentences() {}
}
