package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.language.Text;
import java.util.Arrays;
import java.util.List;

/** One term for each judgement that people put on file. */
final class JudgementTerms {
    static final List<Term> ALL =
            Arrays.stream(Judgement.values()).map(JudgementTerms::term).toList();

    private JudgementTerms() {}

    private static Term term(Judgement judgement) {
        Text yes = judgement.phrase();
        return NewTerm.flag(
                judgement.id(),
                yes,
                judgement.negative(),
                new Text("由人认定并记载: " + yes.zh() + "。", "Found by people and put on file: " + yes.en() + "."));
    }
}
