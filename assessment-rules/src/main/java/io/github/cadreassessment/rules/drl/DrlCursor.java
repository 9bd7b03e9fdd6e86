package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import java.util.List;

/** Walks over tokens, and refuses what does not stand where it must. Not thread-safe. */
final class DrlCursor {
    private final List<DrlToken> tokens;
    private final DrlProblems problems;
    private int at;

    /** Walks over {@code tokens}, the last of which is of kind END. */
    DrlCursor(List<DrlToken> tokens, DrlProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    DrlToken peek() {
        return tokens.get(at);
    }

    DrlToken next() {
        DrlToken next = tokens.get(at);
        if (next.kind() != Kind.END) {
            at++;
        }
        return next;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    DrlToken expectWord(String word) {
        return expect(peek().isWord(word), "`" + word + "`");
    }

    DrlToken expectSign(String sign) {
        return expect(peek().isSign(sign), "`" + sign + "`");
    }

    DrlToken expectString() {
        return expect(peek().kind() == Kind.STRING, "`\"…\"`");
    }

    DrlToken expect(boolean fits, String expected) {
        if (!fits) {
            throw problems.refuse(
                    peek(), DrlComplaint.EXPECTED, DrlMessages.expected(expected, peek()), DrlMessages.REGENERATE);
        }
        return next();
    }

    /** Takes the sign if it is next. */
    boolean takesSign(String sign) {
        boolean takes = peek().isSign(sign);
        if (takes) {
            at++;
        }
        return takes;
    }

    /** A word, a bracket, a string and a bracket: {@code word("argument")}, as the argument. */
    DrlToken argumentOf(String word) {
        expectWord(word);
        expectSign("(");
        DrlToken argument = expectString();
        expectSign(")");
        return argument;
    }
}
