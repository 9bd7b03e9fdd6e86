package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import java.util.Locale;

/** The sentences that say why a canonical rule text is refused. */
final class DrlMessages {
    static final Text NOT_UTF8 = new Text("文件不是 UTF-8 编码", "the file is not UTF-8");
    static final Text SPLIT_FILE = new Text("把规则集拆成几个", "split the policy into several");
    static final Text ONLY_OURS = new Text(
            "规则文本只用固定的词；请从规则文件重新生成，只改数字、词和日期",
            "rule text has a fixed set of words; generate it again from the rule file and change numbers, words and dates "
                    + "only");
    static final Text NUMBERS = new Text(
            "写最短的十进制数，整数部分至多九位，不以零开头，例如 `24` 或 `0.5`",
            "write the shortest decimal, at most nine digits before the point and no leading zero, such as `24` or "
                    + "`0.5`");
    static final Text OPEN_QUOTE = new Text("引号没有在本行结束", "the quotation mark is not closed on this line");
    static final Text CLOSE_QUOTE = new Text("在本行补上另一个 `\"`", "put the other `\"` on this line");
    static final Text BAD_STRING =
            new Text("引号内有不允许的字符", "the text between the quotation marks has characters that are not allowed");
    static final Text STRINGS = new Text(
            "引号内只写字母、数字、空格和 `,` `(` `)` `_` `-`",
            "between quotation marks stand letters, digits, spaces and `,` `(` `)` `_` `-` only");
    static final Text COMMENT = new Text("这里有注释", "there is a comment here");
    static final Text NO_COMMENTS =
            new Text("规则文本不保留注释；请把说明写在规则文件里", "rule text keeps no comments; write them in the rule file");
    static final Text CHARACTERS =
            new Text("规则文本只用半角的字母、数字和标点", "rule text has plain letters, digits and punctuation only");
    static final Text SPLIT_CLAUSE = new Text("把条款拆成几条", "split the clause into several");
    static final Text REGENERATE =
            new Text("从规则文件重新生成本文件，再改需要改的数字", "generate this file again from the rule file, then change the number");
    static final Text LIST_TERMS = new Text("术语及其词见术语目录", "the terms and their words are listed in the catalogue");

    private DrlMessages() {}

    static Text tooLarge(int bytes, int most) {
        return new Text(
                "文件有 " + bytes + " 字节，超过 " + most + " 字节",
                "the file has " + bytes + " bytes, more than " + most + " bytes");
    }

    static Text unknownWord(String word) {
        return new Text("`" + shortened(word) + "` 不是规则文本的词", "`" + shortened(word) + "` is not a word of rule text");
    }

    static Text noNumber(String number) {
        String shown = shortened(number);
        return new Text("`" + shown + "` 不是规则文本的数字", "`" + shown + "` is not a number of rule text");
    }

    static Text badCharacter(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        // A control or direction mark could rearrange the message itself, so only its code is shown.
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        boolean visible = (character > ' ' && character < 0x7F) || fullWidth || Character.isIdeographic(character);
        String shown = visible ? "`" + Character.toString(character) + "` (" + code + ")" : code;
        return new Text("不允许的字符 " + shown, "the character " + shown + " is not allowed");
    }

    static Text tooDeep(int most) {
        return new Text("括号超过 " + most + " 层", "brackets are nested deeper than " + most);
    }

    static Text expected(String expected, DrlToken found) {
        if (found.kind() == DrlToken.Kind.END) {
            return new Text("此处应为 " + expected + "，文本却结束了", "expected " + expected + ", but the text ends");
        }
        return new Text(
                "此处应为 " + expected + "，却是 " + found.shown(), "expected " + expected + ", found " + found.shown());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
