package io.github.cadreassessment.rules.source;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;

/**
 * Every kind of diagnostic: its stable code, how much it matters, and its sentence in both languages.
 *
 * <p>P1xx characters and limits, P2xx lines and blocks, P3xx words, P4xx meaning, P5xx what is allowed and yet
 * looks like a mistake, P6xx scenarios. {@code {0}}, {@code {1}} and {@code {2}} stand for the words of the file.
 */
public enum Complaint {
    NOT_UTF8("P101", "文件不是 UTF-8 编码", "the file is not in UTF-8"),
    FILE_TOO_LARGE("P102", "文件超过 {0} KB", "the file is larger than {0} KB"),
    LINE_TOO_LONG("P103", "这一行超过 {0} 个字符", "the line is longer than {0} characters"),
    CHARACTER("P104", "这里有不能使用的字符 {0}", "the character {0} may not be used here"),
    LOOK_ALIKE("P105", "字符 {0} 看起来像另一个字符", "the character {0} looks like another one"),
    QUOTE_OPEN("P106", "引号没有成对", "a quotation mark is not closed"),
    TITLE_TOO_LONG("P107", "引号里的文字超过 {0} 个字符", "the quoted text is longer than {0} characters"),
    NUMBER_TOO_LONG("P108", "数字 `{0}` 超过 {1} 位", "the number `{0}` has more than {1} digits"),
    LEADING_ZERO("P109", "数字 `{0}` 不能以 0 开头", "the number `{0}` may not start with 0"),
    TOO_MANY_RULES("P110", "规则超过 {0} 条", "there are more than {0} rules"),
    TOO_DEEP("P111", "嵌套超过 {0} 层", "blocks stand more than {0} deep in each other"),
    TOO_MANY_CONDITIONS("P112", "规则 `{0}` 的条件超过 {1} 个", "rule `{0}` has more than {1} conditions"),
    ID_TOO_LONG("P113", "编号 `{0}` 超过 {1} 个字符", "the id `{0}` is longer than {1} characters"),
    MORE("P199", "还有更多问题没有列出", "there are more problems than are listed"),

    UNKNOWN_LINE("P201", "看不懂这一行：`{0}`", "this line is not understood: `{0}`"),
    LINE_STOPS("P202", "这一行没有写完", "the line stops too early"),
    NOT_HERE("P203", "这一行不能写在这里", "this line may not stand here"),
    NOT_CLOSED("P204", "第 {0} 行开始的部分没有写“结束”", "the part that starts on line {0} has no `end`"),
    MIXED_JOIN("P205", "同一行不能既用“且”又用“或”", "`and` and `or` may not be mixed on one line"),
    AMBIGUOUS("P206", "这一行可以有两种理解", "this line can be understood in two ways"),
    END_WITHOUT_START("P207", "这个“结束”没有对应的开头", "this `end` closes nothing"),
    NO_PACK("P208", "文件应当以“规则集”一行开头", "the file must begin with a `pack` line"),
    TWICE("P209", "这一行在 `{0}` 里已经写过", "`{0}` has such a line already"),
    EMPTY_BLOCK("P210", "这一部分里没有条件", "there is no condition in this part"),

    UNKNOWN_WORDS("P301", "不认识的词语：`{0}`", "unknown words: `{0}`"),
    UNKNOWN_READING("P302", "没有口径 `{0}`", "there is no reading `{0}`"),
    UNKNOWN_ALTERNATIVE("P303", "口径 `{0}` 没有 `{1}` 这个选项", "reading `{0}` has no alternative `{1}`"),
    UNKNOWN_DOCUMENT("P304", "没有版本 `{0}`", "there is no version `{0}`"),
    NO_SUCH_DAY("P305", "没有 `{0}` 这一天", "there is no day `{0}`"),
    UNIT_MISSING("P306", "数字 `{0}` 后面缺少单位", "the number `{0}` needs a unit"),
    NAME_CLASH("P307", "名称 `{0}` 已经有别的含义", "the name `{0}` already means something else"),

    DUPLICATE_ID("P401", "编号 `{0}` 已经用过", "the id `{0}` is used already"),
    RULE_LACKS("P402", "规则 `{0}` 缺少“{1}”", "rule `{0}` has no {1} line"),
    WRONG_UNIT("P403", "`{0}` 的单位应当是 {1}", "`{0}` is counted in {1}"),
    DIFFERENT_UNITS("P404", "`{0}` 和 `{1}` 的单位不同，不能比较", "`{0}` and `{1}` have different units and cannot be compared"),
    NOT_ORDERED("P405", "`{0}` 的取值没有高低之分", "the words of `{0}` have no order"),
    CYCLE("P406", "认定互相引用：{0}", "statuses refer to each other: {0}"),
    NOT_AN_AUTHORITY("P407", "参数 `{0}` 不是批准机关", "parameter `{0}` is not an authority"),
    ITEM_OUTSIDE("P408", "`{0}` 只能用在“对每项”里", "`{0}` may only be used under `for each`"),
    ITEM_NUMBER("P409", "这一项的编号应当是（{0}）", "this item should have the number ({0})"),
    OTHERWISE_HERE("P410", "“否则按口径”不能用在这里", "`otherwise by reading` may not be used here"),
    READING_HERE("P411", "“口径…取…”不能用在这里", "`reading … is …` may only be used in a `persons` line"),
    OTHERWISE_ALTERNATIVES(
            "P412", "口径 `{0}` 的选项应当是“待定”和“不满足”", "the alternatives of reading `{0}` must be `pending` and `unmet`"),
    DEFAULT_UNKNOWN("P413", "默认 `{0}` 不在选项里", "the default `{0}` is not among the alternatives"),
    OVERLAP("P414", "参数 `{0}` 的取值在时间上重叠", "the values of parameter `{0}` overlap in time"),
    DATES_SWAPPED("P415", "结束日期早于开始日期", "the last day is before the first"),
    NO_RULE("P416", "规则集里没有规则", "the pack has no rule"),
    NOT_A_PARAMETER_TYPE("P417", "参数 `{0}` 前后的单位不同", "the values of parameter `{0}` have different units"),
    FEW_ALTERNATIVES("P418", "口径 `{0}` 应当有两个以上不同的选项", "reading `{0}` needs two or more different alternatives"),

    LANGUAGES_DIFFER(
            "P419", "两种语言的文件含义不同，例如 `{0}`", "the files in the two languages do not mean the same, for example `{0}`"),
    CANONICAL_DIFFERS(
            "P420", "规范形式的文件与规则文字的含义不同", "the file in canonical form does not mean the same as the sentences"),
    SAME_LANGUAGE_TWICE("P421", "规则集里同一种语言有两个文件", "the pack has two files in the same language"),
    GRADE_QUESTION(
            "P426",
            "限制等次的规则只能适用于年度考核或者民主评议，它们的规则也只能限制等次",
            "rules that limit the grade are for one appraisal, and the rules of an appraisal limit the grade"),
    OTHER_GRADES("P435", "这里的等次应当是 {0}", "the grades here are {0}"),
    OTHER_SUBJECT("P436", "`{0}` 不能用在关于{1}的规则里", "`{0}` may not be used in a rule about a {1}"),
    SUBJECTS_MIXED(
            "P437", "关于单位的问题和关于个人的问题应当分成两条规则", "questions about units and about persons need rules of their own"),
    LATER_HERE("P427", "只有不用“对每项”的“应当”可以事后补足", "only what is `required` without `for each` can be made up for later"),
    TIME_IN_MONTHS("P428", "期限应当写成 1 个月至 999 个月", "the time must be 1 to 999 months"),
    EXCUSE_PLAIN("P430", "原因应当能写在一行里", "the reason must fit on one line"),
    ALL_GRADES("P429", "至少要留下一个等次", "at least one grade must remain"),
    WEIGHTS("P431", "计分 `{0}` 的权重合计为 {1}%，应当为 100%", "the shares of score `{0}` are {1} % together and must be 100 %"),
    NOT_COUNTABLE("P432", "`{0}` 不能逐个计分", "points cannot be given for each unit of `{0}`"),
    SCORED_TWICE("P433", "`{0}` 已经计过分", "`{0}` is scored already"),
    POINTS_RANGE("P434", "分数应当在 1 分至 999 分之间", "points must be from 1 to 999"),
    QUOTA_LINES(
            "P438",
            "名额 `{0}` 应当有“取整”“排序”“并列的”各行，别的规则不能有",
            "quota `{0}` needs its `rounding`, `order` and `ties` lines, and no other rule may have them"),
    QUOTA_PLAIN(
            "P439",
            "名额的规则不能有“对每项”、例外或者事后补足",
            "a rule with a quota cannot have `for each`, an `exception` or a later duty"),
    QUOTA_GRADE(
            "P440",
            "考核、评议的名额应当写明一个等次，别的问题的名额不写等次",
            "the quota of an appraisal names one of its grades, that of another question names none"),
    QUOTA_BASE("P441", "份额的基数应当是单位的数量，`{0}` 不是", "a share is taken of a number of the unit, which `{0}` is not"),
    UNKNOWN_RULE("P442", "没有规则 `{0}`", "there is no rule `{0}`"),
    BROKEN_AND_KEPT("P443", "规则 `{0}` 不能既可突破又不得突破", "rule `{0}` cannot both be broken and be kept"),
    TWO_EXCEPTIONS("P444", "规则 `{0}` 有不止一个例外", "rule `{0}` has more than one `exception`"),
    EXCEPTION_LACKS("P445", "例外条款 `{0}` 缺少“{1}”", "`exception clause` `{0}` has no {1} line"),
    NOT_IN_EXCEPTION("P446", "这一行不能写在这里", "this line cannot stand here"),
    BANDS(
            "P447",
            "按得分评定的等次应当从高到低、首尾相接，最低的写“其余”",
            "the grades that a score earns must go from the best down, each lower than the one before, and end with `otherwise`"),
    BANDS_OF_SCORE(
            "P448", "计分 `{0}` 评定等次，应当写明依据和一种考核、评议", "score `{0}` earns grades, so it needs a basis and one appraisal"),
    EARNED_GAPS(
            "P449",
            "按得分评为的各条规则应当针对同样的人，得分首尾相接",
            "the rules that say what a score earns must be for the same people and leave no gap between them"),
    NO_SUCH_PACK("P450", "没有规则集 `{0}`，或它有错误", "there is no pack `{0}`, or it has errors"),
    USED_CLASH("P452", "规则集 `{0}` 里已经有编号 `{1}`", "pack `{0}` has the id `{1}` already"),
    MEANING_CHANGED(
            "P453",
            "整理格式会改变这一行的含义；这是程序错误，请报告，文件没有改动",
            "to format the file would change what this line means; this is a bug, please report it; nothing was changed"),
    TABLE_CELLS("P422", "这一行应当有 {0} 栏", "this row needs {0} cells"),
    TABLE_OVERLAP("P423", "这一行和第 {0} 行说的是同一种情形", "this row and that on line {0} are about the same case"),
    TABLE_HERE("P424", "表 `{0}` 只能用在“应当”下面的条件里", "table `{0}` may only be used in conditions under `required`"),
    TABLE_COLUMNS("P425", "表 `{0}` 应当先写一行“列”，再写“行”", "table `{0}` needs one `columns` line, then its rows"),

    FACT_PLAIN("P601", "这里只能写一个确定的情况", "only a plain fact may stand here"),
    FACT_ELSEWHERE("P602", "`{0}` 不能写在这里", "`{0}` may not be stated here"),
    OTHER_PACK("P603", "这些情景是规则集 `{0}` 的，不是 `{1}` 的", "these scenarios are of pack `{0}`, not of `{1}`"),
    SCENARIO_LACKS("P604", "情景 `{0}` 缺少“{1}”", "scenario `{0}` has no `{1}` line"),
    NO_SUCH_BASE("P605", "前面没有基准 `{0}`", "there is no base `{0}` above"),
    SCENARIO_TWICE("P606", "情景 `{0}` 已经写过", "there is a scenario `{0}` already"),
    ASKED_WRONGLY("P607", "“{0}”应当这样问：{1}", "`{0}` is asked like this: {1}"),
    NO_SUCH_ITEM("P609", "条款 `{0}` 没有第（{1}）项", "clause `{0}` has no item ({1})"),
    NO_SUCH_ARTICLE("P610", "没有引用“{0}”的条款", "no clause cites `{0}`"),
    NO_SUCH_SETTING("P611", "没有参数 `{0}`", "there is no parameter `{0}`"),
    OTHER_ANSWER("P612", "“{0}”的答案不是这样写的", "the answer to `{0}` is not given like this"),
    UNKNOWN_HEADING("P613", "不认识的表头：`{0}`", "unknown heading: `{0}`"),
    ROW_LENGTH("P614", "这一行有 {0} 栏，表头有 {1} 栏", "this row has {0} cells, and the heading has {1}"),

    UNUSED("P451", Severity.WARNING, "`{0}` 没有被用到", "`{0}` is not used"),
    NEVER("P501", Severity.WARNING, "`{0}` 的这个条件不可能成立", "this condition of `{0}` can never hold"),
    ALWAYS("P502", Severity.WARNING, "`{0}` 的这个条件总是成立", "this condition of `{0}` always holds"),
    NOBODY("P503", Severity.WARNING, "规则 `{0}` 的对象里不可能有人", "rule `{0}` is for nobody"),
    REPEATED("P504", Severity.WARNING, "`{0}` 的内容 `{1}` 已经说了", "`{1}` says already what `{0}` says"),
    CONTRADICTORY("P505", Severity.WARNING, "没有人能同时符合 `{0}` 和 `{1}`", "nobody can comply with both `{0}` and `{1}`"),
    OTHER_LANGUAGE(
            "P506", Severity.WARNING, "名称 `{0}` 不是这个文件的语言", "the title `{0}` is not in the language of this file"),
    UNTITLED("P507", Severity.WARNING, "口径 `{0}` 的选项 `{1}` 没有名称", "alternative `{1}` of reading `{0}` has no title"),
    NEAR_TITLES("P508", Severity.WARNING, "名称 `{0}` 和 `{1}` 几乎一样", "the titles `{0}` and `{1}` are nearly the same"),
    GAP("P509", Severity.WARNING, "`{0}` 自 {1} 至 {2} 是空档", "`{0}` has a gap from {1} to {2}"),
    VERSIONS_OVERLAP(
            "P510",
            Severity.WARNING,
            "版本 `{0}` 和 `{1}` 同时施行",
            "versions `{0}` and `{1}` are in force at the same time"),
    MIXED_CHARACTERS("P511", Severity.WARNING, "`{0}` 里混用了看起来一样的字符", "`{0}` mixes characters that look alike"),
    UNLIMITED(
            "P512",
            Severity.WARNING,
            "例外条款 `{0}` 没有写不得破例的情形",
            "`exception clause` `{0}` says nowhere when it may not be used"),
    HARD_BUT_EXCEPTED(
            "P513",
            Severity.WARNING,
            "规则 `{0}` 写的是“不得”，却凡经批准都可以例外",
            "rule `{0}` is not a general one, and yet any approval lifts it"),
    NO_SUCH_WARNING("P521", Severity.WARNING, "没有提醒 `{0}`", "there is no warning `{0}`"),
    NOTHING_ALLOWED("P522", Severity.WARNING, "这里没有要容许的 `{0}`", "there is no `{0}` here to allow");

    private final String code;
    private final Severity severity;
    private final Text sentence;

    Complaint(String code, String zh, String en) {
        this(code, Severity.ERROR, zh, en);
    }

    Complaint(String code, Severity severity, String zh, String en) {
        this.code = code;
        this.severity = severity;
        this.sentence = new Text(zh, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The sentence, with places for words. */
    public Text sentence() {
        return sentence;
    }

    /** The diagnostic about {@code length} characters at this place of a file. */
    public Diagnostic at(String file, Language language, int line, int column, int length, Text help, Object... words) {
        return new Diagnostic(
                file,
                line,
                column,
                length,
                severity,
                code,
                new Text(filled(sentence.zh(), words), filled(sentence.en(), words)),
                help,
                language);
    }

    private static String filled(String template, Object... words) {
        String filled = template;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
