package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in words, as a rule file would say them, in both languages. Immutable and thread-safe. */
public final class ConditionWords {
    private final ConditionText zh;
    private final ConditionText en;

    /** The words of {@code policy}, whose titles are those of {@code notes}. */
    public ConditionWords(Policy policy, Notes notes, TermCatalogue catalogue) {
        this.zh = text(policy, notes, Language.ZH, catalogue);
        this.en = text(policy, notes, Language.EN, catalogue);
    }

    private static ConditionText text(Policy policy, Notes notes, Language language, TermCatalogue catalogue) {
        Names names = new Names(policy, notes, language, catalogue);
        return new ConditionText(language, catalogue, names, new LineWriter(language));
    }

    /** The condition on one line; of one with parts within parts, the parts in brackets. */
    public Text of(Condition condition) {
        return new Text(words(condition, zh, Language.ZH), words(condition, en, Language.EN));
    }

    /** A single comparison of a clause in force. */
    public Text of(Formula.Leaf leaf) {
        return of(condition(leaf));
    }

    /** An amount of ticks of {@code unit}, as a rule file would write it. */
    public Text amount(long ticks, Unit unit) {
        return new Text(zh.amount(ticks, unit), en.amount(ticks, unit));
    }

    /** The condition that {@code leaf} is in force of, with the values of parameters in their place. */
    public static Condition condition(Formula.Leaf leaf) {
        if (leaf instanceof Formula.Is is) {
            return new Condition.Is(is.term(), is.yes());
        }
        if (leaf instanceof Formula.Among among) {
            return new Condition.Among(among.term(), among.codes(), among.in());
        }
        Formula.Compare compare = (Formula.Compare) leaf;
        return new Condition.Compare(compare.term(), compare.relation(), limit(compare.limit()));
    }

    private static Condition.Limit limit(Formula.Limit limit) {
        if (limit instanceof Formula.Limit.Amount amount) {
            return new Condition.Limit.Amount(amount.ticks());
        }
        if (limit instanceof Formula.Limit.OnDay onDay) {
            return new Condition.Limit.OnDay(onDay.day());
        }
        if (limit instanceof Formula.Limit.OfTerm of) {
            return new Condition.Limit.OfTerm(of.term());
        }
        Formula.Limit.Sum sum = (Formula.Limit.Sum) limit;
        List<Condition.Limit.Addend> addends = new ArrayList<>();
        for (Formula.Limit.Part part : sum.parts()) {
            boolean once = Math.abs(part.factor()) == 1;
            addends.add(new Condition.Limit.Addend(
                    part.factor() > 0,
                    once ? "" : part.term(),
                    once
                            ? new Condition.Limit.OfTerm(part.term())
                            : new Condition.Limit.Amount(Math.abs(part.factor()))));
        }
        return new Condition.Limit.Sum(new Condition.Limit.Amount(sum.constant()), addends);
    }

    private static String words(Condition condition, ConditionText text, Language language) {
        boolean isZh = language == Language.ZH;
        if (condition instanceof Condition.AllOf all) {
            return bracketed(all.conditions(), isZh ? " 且 " : " and ", text, language);
        }
        if (condition instanceof Condition.AnyOf any) {
            return bracketed(any.conditions(), isZh ? " 或 " : " or ", text, language);
        }
        if (condition instanceof Condition.NoneOf none) {
            String any = bracketed(none.conditions(), isZh ? " 或 " : " or ", text, language);
            return isZh ? "不存在（" + any + "）" : "none of (" + any + ")";
        }
        if (condition instanceof Condition.OtherwiseBy otherwise) {
            return words(otherwise.condition(), text, language);
        }
        return text.joined(condition);
    }

    private static String bracketed(List<Condition> parts, String joint, ConditionText text, Language language) {
        return parts.stream()
                .map(part -> {
                    String words = words(part, text, language);
                    boolean isSeveral = part instanceof Condition.AllOf || part instanceof Condition.AnyOf;
                    return !isSeveral ? words : language == Language.ZH ? "（" + words + "）" : "(" + words + ")";
                })
                .collect(Collectors.joining(joint));
    }
}
