package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import java.util.Locale;

/** The sentences that say why a canonical rule text is refused. */
final class DrlMessages {
    static final Text NOT_UTF8 = DrlComplaint.NOT_UTF8.sentence();
    static final Text SPLIT_FILE = new Text("把规则集拆成几个", "split the policy into several");
    static final Text ONLY_OURS = new Text(
            "规则文本只用固定的词；请从规则文件重新生成，只改数字、词和日期",
            "rule text has a fixed set of words; generate it again from the rule file and change numbers, words and dates "
                    + "only");
    static final Text NUMBERS = new Text(
            "写最短的十进制数，整数部分至多九位，不以零开头，例如 `24` 或 `0.5`",
            "write the shortest decimal, at most nine digits before the point and no leading zero, such as `24` or "
                    + "`0.5`");
    static final Text OPEN_QUOTE = DrlComplaint.QUOTE_OPEN.sentence();
    static final Text CLOSE_QUOTE = new Text("在本行补上另一个 `\"`", "put the other `\"` on this line");
    static final Text BAD_STRING = DrlComplaint.IN_QUOTES.sentence();
    static final Text STRINGS = new Text(
            "引号内只写字母、数字、空格和 `,` `(` `)` `_` `-`",
            "between quotation marks stand letters, digits, spaces and `,` `(` `)` `_` `-` only");
    static final Text COMMENT = DrlComplaint.COMMENT.sentence();
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
        return DrlComplaint.FILE_TOO_LARGE.of(bytes, most);
    }

    static Text unknownWord(String word) {
        return DrlComplaint.WORD.of(shortened(word));
    }

    static Text noNumber(String number) {
        return DrlComplaint.NUMBER.of(shortened(number));
    }

    static Text badCharacter(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        // A control or direction mark could rearrange the message itself, so only its code is shown.
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF5E;
        boolean visible = (character > ' ' && character < 0x7F) || fullWidth || Character.isIdeographic(character);
        String shown = visible ? "`" + Character.toString(character) + "` (" + code + ")" : code;
        return DrlComplaint.CHARACTER.of(shown);
    }

    static Text tooDeep(int most) {
        return DrlComplaint.BRACKETS.of(most);
    }

    static Text expected(String expected, DrlToken found) {
        if (found.kind() == DrlToken.Kind.END) {
            return new Text("此处应为 " + expected + "，文本却结束了", "expected " + expected + ", but the text ends");
        }
        return DrlComplaint.EXPECTED.of(expected, found.shown());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
