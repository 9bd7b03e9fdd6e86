package io.github.cadreassessment.rules.testkit;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.text.TextFromPolicy;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Random packs as their author writes them: the sentences of {@link RandomSentencePolicies}, and forms that no policy has
 * any more once it is read, as tables, statuses and the bands of scores are resolved into conditions.
 */
public final class RandomRuleText {
    private final Random random;
    private final TermCatalogue catalogue;
    private final QuestionKind asked;

    private RandomRuleText(Random random, TermCatalogue catalogue, QuestionKind asked) {
        this.random = random;
        this.catalogue = catalogue;
        this.asked = asked;
    }

    /** The text of a pack whose rules answer {@code asked}. */
    public static String of(Random random, TermCatalogue catalogue, QuestionKind asked) {
        return new RandomRuleText(random, catalogue, asked).text();
    }

    private String text() {
        Language language = random.nextBoolean() ? Language.ZH : Language.EN;
        String printed = TextFromPolicy.print(
                RandomSentencePolicies.about(catalogue, random.nextLong(), asked), Notes.NONE, language, catalogue);
        if (language == Language.ZH) {
            return printed;
        }
        return printed
                + switch (random.nextInt(4)) {
                    case 0 -> status();
                    case 1, 2 -> asked.isAppraisal() ? bands() : table();
                    default -> "";
                };
    }

    private String status() {
        String body = asked.isAppraisal() ? "no grade if any of these" : "required";
        return """

                status special "special circumstances"
                    any of these
                        %s
                        %s
                    end
                end
                """.formatted(flag(), flag()) + rule(body, "special circumstances");
    }

    private String table() {
        Term column = any(term -> term.type() == TermType.WORD);
        Enumeration words = Objects.requireNonNull(column.enumeration());
        String rows = words.words().stream()
                .filter(word ->
                        random.nextInt(3) > 0 || word.equals(words.words().get(0)))
                .map(word -> "    row " + word.phrase().en() + " | " + (1 + random.nextInt(120)) + " months\n")
                .collect(Collectors.joining());
        Term length = any(term -> term.type() == TermType.DURATION && term.unit() == Unit.MONTH);
        return "\ntable lengths \"lengths\"\n    columns " + column.phrase().en() + "\n" + rows + "end\n"
                + rule("required", length.phrase().en() + " is at least table lengths");
    }

    private String bands() {
        Score score = RandomClauses.score(random, catalogue.terms()).orElseThrow();
        String items = score.items().stream()
                .map(item -> "    item " + Score.words(item, catalogue, Language.EN) + "\n")
                .collect(Collectors.joining());
        int best = 50 + random.nextInt(50);
        return """

                score banded "banded score"
                    basis first "banded" original text
                    applies to annual appraisal
                    persons: %s
                %s    grade excellent from %d points
                    grade competent from %d points
                    grade incompetent otherwise
                end
                """.formatted(flag(), items, best, best - 1 - random.nextInt(40));
    }

    private String rule(String body, String condition) {
        return """

                rule beside "beside"
                    basis first "beside" original text
                    applies to %s
                    %s
                        %s
                end
                """.formatted(asked.phrase().en(), body, condition);
    }

    private String flag() {
        Term flag = any(term -> term.type() == TermType.FLAG);
        return (random.nextBoolean() ? flag.phrase() : flag.negative()).en();
    }

    private Term any(Predicate<Term> wanted) {
        List<Term> terms = catalogue.terms().stream()
                .filter(term -> term.collection().isEmpty() && term.subject().isKnownOf(Subject.CADRE))
                .filter(wanted)
                .toList();
        return terms.get(random.nextInt(terms.size()));
    }
}
