package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.explanation.ValueWords;
import io.github.cadreassessment.core.finding.Required;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words what would have to be otherwise. */
final class ChangeWords {
    private final ValueWords values;
    private final @Nullable LocalDate through;

    /**
     * Words for changes.
     *
     * @param through the last day that was looked at; {@code null} where nobody looked ahead
     */
    ChangeWords(TermCatalogue catalogue, @Nullable LocalDate through) {
        this.values = new ValueWords(catalogue);
        this.through = through;
    }

    List<Text> lines(List<SmallestChange> alternatives) {
        List<Text> lines = new ArrayList<>();
        int size = alternatives.get(0).changes().size();
        lines.add(
                size == 1
                        ? ProspectMessage.ONE_CHANGE.text()
                        : ProspectMessage.CHANGES.with(ProspectMessage.same(size)));
        for (SmallestChange alternative : alternatives) {
            int number = lines.size();
            lines.add(ProspectMessage.ALTERNATIVE.with(ProspectMessage.same(number), sentence(alternative)));
        }
        return lines;
    }

    private Text sentence(SmallestChange alternative) {
        Text changes = ProspectMessage.SEMICOLON.between(
                alternative.changes().stream().map(this::sentence).toList());
        return alternative.after().isSettled()
                ? changes
                : ProspectMessage.STILL_OPEN_AFTER.with(
                        changes, OutlookWords.facts(alternative.after().stillNeeded()));
    }

    /** One change: what, now and then, and what brings it about. */
    Text sentence(Change change) {
        return ProspectMessage.CHANGE.with(what(change), nowAndRequired(change), mark(change));
    }

    private Text name(Change change) {
        Text name = ValueWords.name(change.term());
        return change.item().isEmpty()
                ? name
                : new Text(name.zh() + "〔" + change.item() + "〕", name.en() + " [" + change.item() + "]");
    }

    private Text what(Change change) {
        Term term = change.term();
        if (change.then() instanceof Known.Flag flag) {
            return ProspectMessage.TO_BE_SO.with(flag.canBeTrue() ? term.phrase() : term.negative());
        }
        if (change.now() instanceof Known.Range now && change.then() instanceof Known.Range then && now.isCertain()) {
            return difference(change, then.low() - now.low());
        }
        return ProspectMessage.TO_BE.with(name(change), required(change));
    }

    private Text difference(Change change, long ticks) {
        Unit unit = change.term().unit();
        if (ticks < 0) {
            return ProspectMessage.LESS.with(name(change), ValueWords.amount(unit, -ticks));
        }
        long whole = -Math.floorDiv(-ticks, unit.ticks()) * unit.ticks();
        // Months are of different lengths, so that what is short of one cannot be said in days.
        boolean short_ = change.term().type() == TermType.DURATION && whole != ticks;
        return short_
                ? ProspectMessage.ALMOST.with(name(change), ValueWords.amount(unit, whole))
                : ProspectMessage.MORE.with(name(change), ValueWords.amount(unit, ticks));
    }

    private Text nowAndRequired(Change change) {
        Text now = values.found(change.term(), change.now());
        return change.then() instanceof Known.Range && change.now().isCertain()
                ? ProspectMessage.NOW_AND_REQUIRED.with(now, required(change))
                : ProspectMessage.NOW.with(now);
    }

    private Text required(Change change) {
        Required required = change.satisfied() ? change.required() : negated(change.required());
        return values.required(change.term(), required);
    }

    private static Required negated(Required required) {
        if (required instanceof Required.Amount amount) {
            return new Required.Amount(amount.relation().negated(), amount.ticks());
        }
        if (required instanceof Required.Day day) {
            return new Required.Day(day.relation().negated(), day.day());
        }
        if (required instanceof Required.OtherTerm other) {
            return new Required.OtherTerm(other.relation().negated(), other.term(), other.known());
        }
        if (required instanceof Required.Sum sum) {
            return new Required.Sum(sum.relation().negated(), sum.constant(), sum.parts(), sum.low(), sum.high());
        }
        if (required instanceof Required.Among among) {
            return new Required.Among(among.codes(), !among.in());
        }
        return new Required.Answer(!((Required.Answer) required).yes());
    }

    private Text mark(Change change) {
        LocalDate reached = change.reached();
        if (reached != null) {
            return ProspectMessage.BY_TIME.with(ProspectMessage.same(reached));
        }
        if (!change.isTime()) {
            return ProspectMessage.RECORD.text();
        }
        return through == null
                ? ProspectMessage.ONLY_TIME.text()
                : ProspectMessage.NOT_BY_TIME.with(ProspectMessage.same(through));
    }
}
