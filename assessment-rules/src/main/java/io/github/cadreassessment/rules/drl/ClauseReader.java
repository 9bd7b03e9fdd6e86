package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.LaterDuty;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Status;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.DrlToken.Kind;
import io.github.cadreassessment.rules.inforce.ClauseInForce;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Item;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Later;
import io.github.cadreassessment.rules.inforce.ClauseInForce.Route;
import io.github.cadreassessment.rules.inforce.Formula;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.WhenNone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one clause from its rules, the other way round of {@link ClauseRules}. Each part of its meaning is taken from one
 * place; that all other places say the same is found out when the clause is written again.
 */
final class ClauseReader {
    private static final Pattern MONTHS = Pattern.compile("[1-9][0-9]{0,2}");

    private final String id;
    private final List<NamedRule> rules;
    private final TermCatalogue catalogue;
    private final DrlProblems problems;
    private final List<DrlToken> sources;
    private Subject subject = Subject.CADRE;

    /**
     * Makes a reader.
     *
     * @param rules the rules of the clause, at least one
     * @param sources where the tokens are noted that a meaning was taken from
     */
    ClauseReader(List<NamedRule> rules, TermCatalogue catalogue, DrlProblems problems, List<DrlToken> sources) {
        this.id = rules.get(0).name().clause();
        this.rules = rules;
        this.catalogue = catalogue;
        this.problems = problems;
        this.sources = sources;
    }

    /** A rule and what its name says. */
    record NamedRule(RuleName name, DrlRule rule) {}

    ClauseInForce read() {
        ClauseKind kind = first().rule().heading().containsKey(DrlWords.BAR) ? ClauseKind.BAR : ClauseKind.REQUIREMENT;
        String kindWord = kind == ClauseKind.BAR ? DrlWords.BAR : DrlWords.REQUIREMENT;
        Strength strength = constant(required(kindWord), Strength.values());
        DrlToken whenNone = first().rule().heading().get(DrlWords.WHEN_NONE);
        NamedRule about =
                rules.stream().filter(rule -> !rule.name().none()).findFirst().orElseThrow(this::incomplete);
        ForEach forEach =
                whenNone == null ? null : new ForEach(collection(about.rule()), constant(whenNone, WhenNone.values()));
        List<QuestionKind> questions = questions(argument(about.rule(), forEach == null ? 0 : 1, DrlWords.ASKS));
        subject = questions.get(0).subject();
        for (QuestionKind question : questions) {
            if (question.subject() != subject) {
                throw problems.refuse(
                        first().rule().name(),
                        DrlComplaint.SUBJECTS_MIXED,
                        PolicyMessages.subjectsMixed(id),
                        DrlMessages.REGENERATE);
            }
        }
        Formula applies = applies(forEach);
        List<Item> items = items(kind, applies, forEach);
        Route route = route(items);
        Formula always = kind == ClauseKind.BAR ? Formula.FALSE : Formula.TRUE;
        if (route != null
                && !route.within().equals(Formula.TRUE)
                && items.stream().allMatch(item -> item.condition().equals(always))) {
            throw incomplete();
        }
        ClauseInForce clause = new ClauseInForce(
                id, questions, strength, kind, applies, forEach, items, route, later(items), grades(), quota());
        if (!Writable.canBeWritten(clause, catalogue)) {
            throw clause.quota() == null
                    ? incomplete()
                    : problems.refuse(
                            first().rule().name(),
                            DrlComplaint.QUOTA,
                            PolicyMessages.noQuota(id),
                            DrlMessages.REGENERATE);
        }
        return clause;
    }

    private @Nullable Route route(List<Item> items) {
        DrlToken exception = first().rule().heading().get(DrlWords.EXCEPTION);
        if (exception == null) {
            return null;
        }
        Authority authority = constant(exception, Authority.values());
        DrlToken other = first().rule().heading().get(DrlWords.APPROVED_AS);
        if (other != null) {
            if (!DrlLimits.isId(other.text()) || other.text().equals(id)) {
                throw problems.refuse(
                        other, DrlComplaint.EXCEPTION, PolicyMessages.noException(other), DrlMessages.REGENERATE);
            }
            sources.add(other);
        }
        return new Route(other == null ? id : other.text(), authority, within(items));
    }

    /** The limits of the exception, which stand after the approval where there are any. */
    private Formula within(List<Item> items) {
        for (Item item : items) {
            Optional<NamedRule> waived = find(item.number(), Status.WAIVED);
            if (waived.isPresent()) {
                DrlRule rule = waived.get().rule();
                int last = rule.constraints().size() - 1;
                List<DrlToken> constraint = rule.constraints().get(last);
                boolean isApproval = !constraint.isEmpty() && constraint.get(0).isWord(DrlWords.MAY_BE_APPROVED);
                return isApproval ? Formula.TRUE : formula(rule, last, "");
            }
        }
        return Formula.TRUE;
    }

    private @Nullable Quota quota() {
        DrlToken quota = first().rule().heading().get(DrlWords.QUOTA);
        if (quota == null) {
            return null;
        }
        first().rule().heading().values().forEach(sources::add);
        return QuotaHeading.read(first().rule().heading())
                .orElseThrow(() ->
                        problems.refuse(quota, DrlComplaint.QUOTA, PolicyMessages.noQuota(id), DrlMessages.REGENERATE));
    }

    private @Nullable Later later(List<Item> items) {
        DrlToken time = first().rule().heading().get(DrlWords.LATER);
        if (time == null) {
            return null;
        }
        if (!MONTHS.matcher(time.text()).matches()) {
            throw problems.refuse(time, DrlComplaint.MONTHS, PolicyMessages.noMonths(time), DrlMessages.REGENERATE);
        }
        sources.add(time);
        DrlRule duty = find("", Status.DUTY).orElseThrow(this::incomplete).rule();
        // The reason stands last: after whom it is for, what is required and the approval.
        Formula excuse = formula(duty, duty.constraints().size() - 1, "");
        boolean alwaysMet = items.get(0).condition().equals(Formula.TRUE);
        if (alwaysMet || excuse.equals(Formula.TRUE) || excuse.equals(Formula.FALSE)) {
            throw incomplete();
        }
        return new Later(excuse, new LaterDuty(Integer.parseInt(time.text())));
    }

    private @Nullable GradeLimit grades() {
        DrlToken limit = first().rule().heading().get(DrlWords.GRADES);
        DrlToken madeUp = first().rule().heading().get(DrlWords.MADE_UP);
        DrlToken earned = first().rule().heading().get(DrlWords.EARNED);
        DrlToken codes = madeUp != null ? madeUp : earned != null ? earned : limit;
        if (codes == null) {
            return null;
        }
        boolean isEarned = madeUp == null && earned != null;
        EnumSet<Grade> allowed = EnumSet.noneOf(Grade.class);
        for (String name : codes.text().split(",", -1)) {
            allowed.add(constant(codes, name, Grade.values()));
        }
        boolean none = allowed.equals(EnumSet.of(Grade.NO_GRADE));
        if ((madeUp != null && !none) || (isEarned && (none || allowed.size() != 1))) {
            throw problems.refuse(
                    codes, DrlComplaint.CONSTANT, PolicyMessages.notInOrder(codes), DrlMessages.REGENERATE);
        }
        return new GradeLimit(allowed, madeUp != null, isEarned);
    }

    private NamedRule first() {
        return rules.get(0);
    }

    private DrlToken required(String word) {
        DrlToken value = first().rule().heading().get(word);
        if (value == null) {
            throw problems.refuse(
                    first().rule().name(),
                    DrlComplaint.HEADING_LACKS,
                    PolicyMessages.noHeading(id, "@" + word),
                    DrlMessages.REGENERATE);
        }
        return value;
    }

    private String collection(DrlRule rule) {
        DrlToken collection = argument(rule, 0, DrlWords.IS_OF);
        if (catalogue.collection(collection.text()).isEmpty() || !DrlLimits.isId(collection.text())) {
            throw problems.refuse(
                    collection,
                    DrlComplaint.COLLECTION,
                    PolicyMessages.noCollection(collection),
                    DrlMessages.LIST_TERMS);
        }
        return collection.text();
    }

    private DrlToken argument(DrlRule rule, int index, String word) {
        DrlCursor cursor = cursor(rule, index);
        DrlToken argument = cursor.argumentOf(word);
        sources.add(argument);
        return argument;
    }

    private Formula applies(@Nullable ForEach forEach) {
        Optional<NamedRule> notFor = rules.stream()
                .filter(rule -> !rule.name().none() && rule.name().status() == Status.NOT_APPLICABLE)
                .findFirst();
        if (notFor.isEmpty()) {
            return Formula.TRUE;
        }
        int fixed = fixed(forEach);
        if (notFor.get().rule().constraints().size() == fixed) {
            return Formula.FALSE;
        }
        NamedRule other = rules.stream()
                .filter(rule -> !rule.name().none() && rule.name().status() != Status.NOT_APPLICABLE)
                .findFirst()
                .orElseThrow(this::incomplete);
        return formula(other.rule(), fixed, "");
    }

    private List<Item> items(ClauseKind kind, Formula applies, @Nullable ForEach forEach) {
        List<String> numbers =
                rules.stream().map(rule -> rule.name().number()).distinct().toList();
        if (numbers.size() > 1 && numbers.contains("")) {
            throw incomplete();
        }
        int index = fixed(forEach) + (applies.equals(Formula.TRUE) ? 0 : 1);
        String collection = forEach == null ? "" : forEach.collection();
        List<Item> items = new ArrayList<>();
        for (String number : numbers) {
            items.add(new Item(number, condition(kind, number, index, collection)));
        }
        return items;
    }

    private Formula condition(ClauseKind kind, String number, int index, String collection) {
        Status whereItHolds = kind == ClauseKind.BAR ? Status.UNMET : Status.MET;
        Status whereItFails = kind == ClauseKind.BAR ? Status.MET : Status.UNMET;
        Optional<NamedRule> holds = find(number, whereItHolds);
        boolean fails = find(number, whereItFails).isPresent();
        if (holds.isEmpty() && !fails) {
            throw incomplete();
        }
        if (holds.isEmpty()) {
            return Formula.FALSE;
        }
        return fails ? formula(holds.get().rule(), index, collection) : Formula.TRUE;
    }

    private Optional<NamedRule> find(String number, Status status) {
        RuleName wanted = RuleName.of(id, number, false, status);
        return rules.stream().filter(rule -> rule.name().equals(wanted)).findFirst();
    }

    private static int fixed(@Nullable ForEach forEach) {
        return forEach == null ? 1 : 2;
    }

    private Formula formula(DrlRule rule, int index, String collection) {
        FormulaNode node = FormulaParser.parse(cursor(rule, index));
        sources.addAll(rule.constraints().get(index));
        return FormulaFromNode.formula(node, new TermScope(catalogue, collection, subject), problems);
    }

    private DrlCursor cursor(DrlRule rule, int index) {
        if (index >= rule.constraints().size()) {
            throw incomplete();
        }
        List<DrlToken> tokens = new ArrayList<>(rule.constraints().get(index));
        DrlToken last = tokens.isEmpty() ? rule.name() : tokens.get(tokens.size() - 1);
        tokens.add(new DrlToken(Kind.END, "", last.line(), last.column() + last.length()));
        return new DrlCursor(tokens, problems);
    }

    /** The kinds of question, which stand in their order with commas between. */
    private List<QuestionKind> questions(DrlToken value) {
        List<QuestionKind> questions = new ArrayList<>();
        for (String name : value.text().split(",", -1)) {
            QuestionKind kind = constant(value, name, QuestionKind.values());
            if (!questions.isEmpty() && questions.get(questions.size() - 1).compareTo(kind) >= 0) {
                throw problems.refuse(
                        value, DrlComplaint.CONSTANT, PolicyMessages.notInOrder(value), DrlMessages.REGENERATE);
            }
            questions.add(kind);
        }
        return questions;
    }

    private <E extends Enum<E>> E constant(DrlToken value, E[] constants) {
        return constant(value, value.text(), constants);
    }

    private <E extends Enum<E>> E constant(DrlToken value, String name, E[] constants) {
        sources.add(value);
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        String all = Arrays.stream(constants)
                .map(constant -> "`" + constant.name() + "`")
                .collect(Collectors.joining(", "));
        throw problems.refuse(
                value, DrlComplaint.CONSTANT, PolicyMessages.notOneOf(value, all), DrlMessages.REGENERATE);
    }

    private DrlProblems.DrlRefused incomplete() {
        return problems.refuse(
                first().rule().name(), DrlComplaint.INCOMPLETE, PolicyMessages.incomplete(id), DrlMessages.REGENERATE);
    }
}
