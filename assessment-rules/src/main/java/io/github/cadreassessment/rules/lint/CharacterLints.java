package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.source.Complaint;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Characters in quoted text that look like others: Cyrillic and Greek letters that look like Latin ones, full-width beside
 * half-width letters and digits, a bracket of one width closed by one of the other, and the letter O in a number.
 *
 * <p>In the text of rules such characters are refused; a title may hold anything, and so a word that looks the same is not
 * found by who looks for it.
 */
final class CharacterLints {
    private static final String LIKE_LATIN = "АВЕКМНОРСТУХаеорсухіјѕԁ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]");
    private static final Pattern HALF_WIDTH = Pattern.compile("[0-9A-Za-z]");
    private static final Pattern BRACKETS = Pattern.compile("（[^（）()]*\\)|\\([^（）()]*）");
    private static final Pattern LETTER_IN_NUMBER = Pattern.compile("(?<=[0-9〇一二三四五六七八九])[OoＯｏ](?=[0-9〇零一二三四五六七八九])");
    private static final Text RETYPE =
            new Text("请重新输入这些字母、数字、括号，只用一种", "type these letters, digits or brackets again, all of one kind");

    private CharacterLints() {}

    static List<Lint> of(Policy policy, RuleFile file) {
        Names names = new Names(policy, file);
        List<Lint> lints = new ArrayList<>();
        names.all().forEach((key, title) -> add(names, key, title, lints));
        for (Map<String, Text> kind :
                List.of(file.notes().articles(), file.notes().reasons())) {
            new TreeMap<>(kind).forEach((key, text) -> add(names, key, text.only(file.language()), lints));
        }
        return lints;
    }

    private static void add(Names names, String key, String text, List<Lint> lints) {
        if (isMixed(text)) {
            lints.add(new Lint(Complaint.MIXED_CHARACTERS, names.about(key), names.place(key), RETYPE, List.of(text)));
        }
    }

    private static boolean isMixed(String text) {
        return hasLetterLikeLatin(text)
                || (FULL_WIDTH.matcher(text).find() && HALF_WIDTH.matcher(text).find())
                || BRACKETS.matcher(text).find()
                || LETTER_IN_NUMBER.matcher(text).find();
    }

    /** Whether a word of Cyrillic or Greek letters has Latin ones in it, or could be read as Latin. */
    private static boolean hasLetterLikeLatin(String text) {
        for (String word : text.split("[^\\p{L}]+|(?=\\p{IsHan})|(?<=\\p{IsHan})", -1)) {
            boolean other = word.codePoints().anyMatch(CharacterLints::isCyrillicOrGreek);
            boolean latin = word.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
            boolean readAsLatin = word.codePoints().allMatch(letter -> LIKE_LATIN.indexOf(letter) >= 0);
            if (other && (latin || readAsLatin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCyrillicOrGreek(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
    }
}
