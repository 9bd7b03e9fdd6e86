package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;

/**
 * Every kind of diagnostic about canonical rule text: its stable code, and what it says in both languages.
 *
 * <p>D10x characters and limits, D11x and D12x what stands where, D13x places that should say the same, D14x depth and size
 * of conditions, D19x a mistake of this library. {@code {0}} and the like stand for words of the file. Where a code has
 * several sentences, the one here says what they have in common.
 */
public enum DrlComplaint {
    NOT_UTF8("D100", "文件不是 UTF-8 编码", "the file is not UTF-8"),
    FILE_TOO_LARGE("D101", "文件有 {0} 字节，超过 {1} 字节", "the file has {0} bytes, more than {1} bytes"),
    CHARACTER("D102", "不允许的字符 {0}", "the character {0} is not allowed"),
    QUOTE_OPEN("D103", "引号没有在本行结束", "the quotation mark is not closed on this line"),
    IN_QUOTES("D104", "引号内有不允许的字符", "the text between the quotation marks has characters that are not allowed"),
    NUMBER("D105", "`{0}` 不是规则文本的数字", "`{0}` is not a number of rule text"),
    WORD("D106", "`{0}` 不是规则文本的词", "`{0}` is not a word of rule text"),
    COMMENT("D107", "这里有注释", "there is a comment here"),
    BRACKETS("D108", "括号超过 {0} 层", "brackets are nested deeper than {0}"),
    EXPECTED("D110", "此处应为 {0}，却是 {1}", "expected {0}, found {1}"),
    HEADING_TWICE("D111", "`@{0}` 写了两次", "`@{0}` stands twice"),
    NAME("D112", "{0} 不是规则名称", "{0} is not the name of a rule"),
    CLAUSE_APART("D113", "条款 `{0}` 的规则不在一处", "the rules of clause `{0}` do not stand together"),
    HEADING_LACKS("D114", "条款 `{0}` 的第一条规则缺少 `{1}`", "the first rule of clause `{0}` lacks `{1}`"),
    INCOMPLETE("D115", "条款 `{0}` 的规则不全", "the rules of clause `{0}` are not complete"),
    COLLECTION("D116", "没有名为 {0} 的事项", "there is no collection {0}"),
    CONSTANT("D118", "{0} 不是 {1} 之一", "{0} is none of {1}"),
    MONTHS("D119", "{0} 不是 1 至 999 个月", "{0} is not a number of months from 1 to 999"),
    TERM("D120", "没有名为 `{0}` 的术语", "there is no term `{0}`"),
    AMOUNT("D121", "{0} 不能作为以“{1}”计的数", "{0} is not a number in {1}"),
    DATE("D122", "{0} 不是日期", "{0} is not a date"),
    MISPLACED("D123", "{0} 不能写在这里", "{0} cannot stand here"),
    QUOTA("D124", "条款 `{0}` 的名额不是本文件的写法", "the quota of clause `{0}` is not written as in this file"),
    SUBJECTS_MIXED("D125", "条款 `{0}` 既问个人又问单位", "clause `{0}` asks about persons and about units at once"),
    EARNED_GAPS(
            "D126",
            "条款 `{0}` 等按得分评为的各条，得分没有首尾相接",
            "clause `{0}` and the others that say what a score earns leave a gap or overlap"),
    EXCEPTION("D127", "{0} 不是例外条款的编号", "{0} is not the id of an exception clause"),
    SAYS_OTHERWISE("D130", "第 {0} 行写 {1}，第 {2} 行写 {3}", "line {0} says {1} where line {2} says {3}"),
    BELONGS_HERE("D131", "按文件其余部分，此处应为 {0}，却是 {1}", "going by the rest of the file, {0} belongs here instead of {1}"),
    CONDITION_TOO_LARGE("D140", "一个条件超过 {0} 处比较", "a condition has more than {0} comparisons"),
    READ_OTHERWISE("D190", "执行规则的部分对本文件的理解与此不同", "the part that runs the rules reads this file otherwise");

    private final String code;
    private final Text sentence;

    DrlComplaint(String code, String zh, String en) {
        this.code = code;
        this.sentence = new Text(zh, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What it says, with places for words. */
    public Text sentence() {
        return sentence;
    }

    /** What it says of these words. */
    Text of(Object... words) {
        return new Text(filled(sentence.zh(), words), filled(sentence.en(), words));
    }

    private static String filled(String template, Object... words) {
        String filled = template;
        for (int i = 0; i < words.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(words[i]));
        }
        return filled;
    }
}
