package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into tokens, in one pass without going back, and refuses every character, word, number and string that
 * canonical rule text does not have.
 */
final class DrlTokens {
    private static final String SIGNS_OF_ONE = ".,;:()@!<>+-*";
    private static final String IN_STRINGS = " ,()_-";
    // No leading zero, which would make a number octal, and no trailing one, so that a number has one form only.
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{0,9}[1-9])?");

    private final String text;
    private final DrlProblems problems;
    private final List<DrlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private DrlTokens(String text, DrlProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tokens of {@code text}, ended by one of kind END; what is refused is left out and added to the problems. */
    static List<DrlToken> of(String text, DrlProblems problems) {
        DrlTokens tokens = new DrlTokens(text, problems);
        tokens.cut();
        return List.copyOf(tokens.tokens);
    }

    private void cut() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (next == ' ' || next == '\t' || next == '\r') {
                at++;
            } else if (isDigit(next)) {
                number();
            } else if (isWordPart(next)) {
                word();
            } else if (next == '"') {
                string();
            } else {
                sign();
            }
        }
        tokens.add(new DrlToken(Kind.END, "", line, column(at)));
    }

    private void word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        if (DrlWords.contains(word)) {
            add(Kind.WORD, word, start);
        } else {
            problems.add(
                    line,
                    column(start),
                    at - start,
                    DrlComplaint.WORD,
                    DrlMessages.unknownWord(word),
                    DrlMessages.ONLY_OURS);
        }
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isWordPart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String number = text.substring(start, at);
        if (NUMBER.matcher(number).matches()) {
            add(Kind.NUMBER, number, start);
        } else {
            problems.add(
                    line,
                    column(start),
                    at - start,
                    DrlComplaint.NUMBER,
                    DrlMessages.noNumber(number),
                    DrlMessages.NUMBERS);
        }
    }

    private void string() {
        int start = at;
        boolean allowed = true;
        at++;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            char next = text.charAt(at);
            allowed &= isLetterOrDigit(next) || IN_STRINGS.indexOf(next) >= 0;
            at++;
        }
        if (at == text.length() || text.charAt(at) == '\n') {
            problems.add(
                    line,
                    column(start),
                    at - start,
                    DrlComplaint.QUOTE_OPEN,
                    DrlMessages.OPEN_QUOTE,
                    DrlMessages.CLOSE_QUOTE);
            return;
        }
        at++;
        if (allowed) {
            add(Kind.STRING, text.substring(start + 1, at - 1), start);
        } else {
            problems.add(
                    line,
                    column(start),
                    at - start,
                    DrlComplaint.IN_QUOTES,
                    DrlMessages.BAD_STRING,
                    DrlMessages.STRINGS);
        }
    }

    private void sign() {
        int start = at;
        if (text.startsWith("//", at) || text.startsWith("/*", at)) {
            problems.add(line, column(start), 2, DrlComplaint.COMMENT, DrlMessages.COMMENT, DrlMessages.NO_COMMENTS);
            skipLine();
            return;
        }
        int length = lengthOfSign();
        if (length == 0) {
            int character = text.codePointAt(start);
            at += Character.charCount(character);
            problems.add(
                    line,
                    column(start),
                    1,
                    DrlComplaint.CHARACTER,
                    DrlMessages.badCharacter(character),
                    DrlMessages.CHARACTERS);
            return;
        }
        at += length;
        String sign = text.substring(start, at);
        add(Kind.SIGN, sign, start);
        nest(sign);
    }

    private int lengthOfSign() {
        char first = text.charAt(at);
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean junction = (first == '&' || first == '|') && second == first;
        boolean orEqual = (first == '<' || first == '>') && second == '=';
        return junction || orEqual ? 2 : SIGNS_OF_ONE.indexOf(first) >= 0 ? 1 : 0;
    }

    private void nest(String sign) {
        // What is closed too often is refused later, and must not make room for what is opened too often.
        depth = Math.max(0, depth + (sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0));
        if (depth > DrlLimits.BRACKETS) {
            Text message = DrlMessages.tooDeep(DrlLimits.BRACKETS);
            throw problems.refuse(
                    tokens.get(tokens.size() - 1), DrlComplaint.BRACKETS, message, DrlMessages.SPLIT_CLAUSE);
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void add(Kind kind, String tokenText, int start) {
        tokens.add(new DrlToken(kind, tokenText, line, column(start)));
    }

    private int column(int index) {
        return index - lineStart + 1;
    }

    private static boolean isWordPart(char character) {
        return isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private static boolean isLetterOrDigit(char character) {
        boolean lower = character >= 'a' && character <= 'z';
        boolean upper = character >= 'A' && character <= 'Z';
        return lower || upper || isDigit(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
