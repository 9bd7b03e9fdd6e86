package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Notes.Allowance;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Captures;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.SyntaxTree;
import io.github.cadreassessment.rules.syntax.Written;
import io.github.cadreassessment.rules.syntax.Written.Alternative;
import io.github.cadreassessment.rules.syntax.Written.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From the tree of a file to its policy. Not thread-safe; one for each file. */
final class FromSyntax {
    private final TermCatalogue catalogue;
    private final Complaints complaints;
    private final Declarations declarations;
    private final Uses uses;
    private final List<Statement> exceptionLines = new ArrayList<>();
    private final List<Rule> earned = new ArrayList<>();
    private final Map<String, Text> titles = new HashMap<>();
    private final Map<String, Text> articles = new HashMap<>();
    private final Map<String, Text> reasons = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Allowance>> allowances = new HashMap<>();

    FromSyntax(TermCatalogue catalogue, Complaints complaints, Function<String, Optional<UsedPack>> packs) {
        this.uses = new Uses(packs, complaints);
        this.catalogue = catalogue;
        this.complaints = complaints;
        this.declarations = new Declarations(complaints);
    }

    /** What stands beside the meaning. */
    Notes notes() {
        return uses.merged(new Notes(titles, articles, reasons, places, allowances));
    }

    /** The policy; meaningless where a complaint is an error. */
    Policy policy(SyntaxTree tree) {
        String id = pack(tree);
        List<Statement> ruleLines = new ArrayList<>();
        for (Statement statement : tree.statements()) {
            declare(statement, ruleLines);
        }
        for (Statement statement : tree.statements()) {
            if (statement.form() == LineForm.SCORE
                    && !statement.captures().slots().isEmpty()) {
                addEarned(statement);
            }
        }
        if (ruleLines.isEmpty() && earned.isEmpty() && uses.isEmpty() && !complaints.hasErrors()) {
            complaints.add(Complaint.NO_RULE, tree.statements().get(0).span(), Text.NONE);
        }
        if (ruleLines.size() > Limits.RULES) {
            complaints.add(Complaint.TOO_MANY_RULES, ruleLines.get(Limits.RULES).span(), Text.NONE, Limits.RULES);
        }
        List<Rule> rules = new ArrayList<>();
        for (Statement line : ruleLines.subList(0, Math.min(ruleLines.size(), Limits.RULES))) {
            Rule rule = RuleCheck.check(line, catalogue, declarations, complaints);
            if (rule != null) {
                rules.add(rule);
            }
        }
        rules.addAll(earned);
        List<ExceptionClause> exceptions = exceptions();
        checkStatuses(tree);
        if (!complaints.hasErrors()) {
            declarations.warnOfUnused();
        }
        Policy policy = uses.merged(new Policy(
                id,
                List.copyOf(declarations.documents.values()),
                List.copyOf(declarations.parameters.values()),
                List.copyOf(declarations.readings.values()),
                rules,
                exceptions));
        // After the packs that are used, as an exception may break a rule of theirs.
        if (!complaints.hasErrors()) {
            ExceptionCheck.checkNames(exceptionLines, exceptions, policy.rules(), complaints);
            checkEarned(policy, ruleLines);
        }
        return policy;
    }

    private List<ExceptionClause> exceptions() {
        List<ExceptionClause> exceptions = new ArrayList<>();
        for (Statement line : exceptionLines) {
            ExceptionClause exception = ExceptionCheck.check(line, catalogue, declarations, complaints);
            if (exception != null) {
                exceptions.add(exception);
            }
        }
        return exceptions;
    }

    private void addEarned(Statement score) {
        for (Rule rule : new BandCheck(score, catalogue, declarations, complaints).rules()) {
            earned.add(rule);
            GradeLimit limit = Objects.requireNonNull(rule.grades());
            Text grade = limit.allowed().iterator().next().phrase();
            String joint = complaints.language() == Language.ZH ? "：" : ": ";
            titles.put(rule.id(), text(score.captures().text("title") + joint + grade.in(complaints.language())));
            places.put(rule.id(), place(score));
            score.children(LineForm.BASIS)
                    .forEach(basis ->
                            articles.put(rule.id(), text(basis.captures().text("article"))));
        }
    }

    /** That the rules which say what a score earns, written one by one, leave no gap. */
    private void checkEarned(Policy policy, List<Statement> ruleLines) {
        EarnedCheck.firstGap(policy.rules())
                .flatMap(rule -> ruleLines.stream()
                        .filter(line -> line.captures().text("id").equals(rule))
                        .findFirst())
                .ifPresent(line -> complaints.add(Complaint.EARNED_GAPS, line.span(), Text.NONE));
    }

    private String pack(SyntaxTree tree) {
        if (tree.statements().isEmpty() || tree.statements().get(0).form() != LineForm.PACK) {
            if (!complaints.hasErrors()) {
                complaints.add(
                        Complaint.NO_PACK,
                        new io.github.cadreassessment.rules.syntax.Span(1, 1, 0),
                        new Text("例如：规则集 my-pack \"名称\"", "for example: pack my-pack \"title\""));
            }
            return "none";
        }
        return tree.statements().get(0).captures().text("id");
    }

    private void declare(Statement statement, List<Statement> rules) {
        if (statement.captures().slots().isEmpty()) {
            return; // Its line was not understood, and a complaint says so.
        }
        switch (statement.form()) {
            case PACK -> {
                note(statement);
                if (!declarations.isNew(statement.captures().text("id"), statement.span())) {
                    return;
                }
            }
            case VERSION -> version(statement);
            case PARAMETER -> parameter(statement);
            case READING -> reading(statement);
            case STATUS -> {
                String id = statement.captures().text("id");
                if (declarations.isNew(id, statement.span())) {
                    declarations.statuses.put(id, statement);
                    note(statement);
                }
            }
            case SCORE -> {
                String id = statement.captures().text("id");
                Score score = new ScoreCheck(catalogue, complaints).check(statement);
                if (declarations.isNew(id, statement.span()) && score != null) {
                    declarations.scores.put(id, score);
                    titles.putIfAbsent(score.id(), text(statement.captures().text("title")));
                    places.putIfAbsent(score.id(), place(statement));
                }
            }
            case USES -> uses.add(statement);
            case ALLOW -> allow(Notes.OUTSIDE, statement);
            case EXCEPTION_CLAUSE -> {
                if (declarations.isNew(statement.captures().text("id"), statement.span())) {
                    note(statement);
                }
                exceptionLines.add(statement);
                addArticle(statement);
                addLines(statement);
            }
            case TABLE -> {
                String id = statement.captures().text("id");
                Table table = new TableCheck(catalogue, complaints).check(statement);
                if (declarations.isNew(id, statement.span()) && table != null) {
                    declarations.tables.put(id, table);
                }
            }
            case RULE -> {
                if (declarations.isNew(statement.captures().text("id"), statement.span())) {
                    note(statement);
                }
                rules.add(statement);
                addArticle(statement);
                addLines(statement);
            }
            default -> complaints.add(Complaint.NOT_HERE, statement.span(), Text.NONE);
        }
    }

    private void addArticle(Statement statement) {
        statement
                .children(LineForm.BASIS)
                .forEach(basis -> articles.put(
                        statement.captures().text("id"), text(basis.captures().text("article"))));
    }

    /** Notes where the conditions of a rule stand, and the warnings that are allowed in it. */
    private void addLines(Statement rule) {
        String id = rule.captures().text("id");
        rule.children(LineForm.ALLOW).forEach(line -> allow(id, line));
        List<Statement> conditions = rule.children().stream()
                .filter(child -> child.form().isCondition())
                .toList();
        boolean required = rule.children().stream().anyMatch(child -> RuleCheck.REQUIREMENTS.contains(child.form()));
        if (required && conditions.size() == 1 && conditions.get(0).form() == LineForm.ALL_OF) {
            conditions = conditions.get(0).children();
        }
        for (int i = 0; i < conditions.size(); i++) {
            places.putIfAbsent(Notes.line(id, i + 1), place(conditions.get(i)));
        }
        rule.children().stream()
                .filter(child -> RuleCheck.WHO.contains(child.form()))
                .forEach(who -> places.putIfAbsent(Notes.who(id), place(who)));
    }

    private void allow(String id, Statement line) {
        allowances
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Allowance(
                        line.captures().text("code"), text(line.captures().text("reason")), place(line)));
    }

    private Place place(Statement statement) {
        return new Place(
                complaints.file(), statement.span().line(), statement.span().column());
    }

    private void note(Statement statement) {
        String id = statement.captures().text("id");
        places.putIfAbsent(id, place(statement));
        statement.captures().find("title", String.class).ifPresent(title -> titles.put(id, text(title)));
    }

    private Text text(String words) {
        return Text.of(complaints.language(), words);
    }

    private void version(Statement statement) {
        Captures captures = statement.captures();
        String id = captures.text("id");
        LocalDate from = captures.get("from", LocalDate.class);
        @Nullable LocalDate to = captures.find("to", LocalDate.class).orElse(null);
        checkOrder(statement, from, to);
        if (declarations.isNew(id, statement.span())) {
            declarations.documents.put(id, new DocumentVersion(id, from, to));
            note(statement);
        }
    }

    private void checkOrder(Statement statement, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            complaints.add(Complaint.DATES_SWAPPED, statement.captures().span("to", statement.span()), Text.NONE);
        }
    }

    private void parameter(Statement statement) {
        Captures captures = statement.captures();
        String id = captures.text("id");
        @Nullable LocalDate from = captures.find("from", LocalDate.class).orElse(null);
        @Nullable LocalDate to = captures.find("to", LocalDate.class).orElse(null);
        checkOrder(statement, from, to);
        Evidence evidence = captures.get("evidence", Evidence.class);
        Value value = captures.get("value", Value.class);
        note(statement);
        if (value instanceof Value.Body body) {
            declarations.parameter(
                    id, Unit.NONE, new DatedValue(body.authority().name(), evidence, from, to), statement.span());
            return;
        }
        Value.Quantity quantity = (Value.Quantity) value;
        Unit unit = unit(quantity.measure());
        if (unit == Unit.NONE) {
            complaints.add(
                    Complaint.UNIT_MISSING,
                    captures.span("value", statement.span()),
                    new Text("请写明单位，如 岁、个月、次、个", "give the unit, such as years of age, months, times"),
                    quantity.number());
            return;
        }
        String ticks = String.valueOf(quantity.number() * unit.ticks());
        declarations.parameter(id, unit, new DatedValue(ticks, evidence, from, to), statement.span());
    }

    private static Unit unit(Written.Measure measure) {
        return switch (measure) {
            case AGE -> Unit.AGE;
            case MONTHS -> Unit.MONTH;
            case TIMES -> Unit.TIMES;
            case COUNT -> Unit.COUNT;
            case DAYS -> Unit.DAY;
            case HOURS -> Unit.HOUR;
            case POINTS -> Unit.POINT;
            case PERCENT -> Unit.PERCENT;
            case BARE -> Unit.NONE;
        };
    }

    private void reading(Statement statement) {
        Captures captures = statement.captures();
        String id = captures.text("id");
        List<String> alternatives = new ArrayList<>();
        for (Object element : captures.get("alternatives", List.class)) {
            Alternative alternative = (Alternative) element;
            alternatives.add(alternative.id());
            if (!alternative.title().isEmpty()) {
                titles.put(Notes.key(id, alternative.id()), text(alternative.title()));
            }
        }
        String byDefault = captures.text("default");
        if (alternatives.size() < 2 || Set.copyOf(alternatives).size() < alternatives.size()) {
            complaints.add(Complaint.FEW_ALTERNATIVES, captures.span("alternatives", statement.span()), Text.NONE, id);
        }
        if (!alternatives.contains(byDefault)) {
            complaints.add(
                    Complaint.DEFAULT_UNKNOWN,
                    captures.span("default", statement.span()),
                    Suggestion.whole(byDefault, alternatives),
                    byDefault);
        }
        captures.find("reason", String.class).ifPresent(reason -> reasons.put(id, text(reason)));
        if (declarations.isNew(id, statement.span())) {
            declarations.readings.put(id, new Reading(id, alternatives, byDefault));
            note(statement);
        }
    }

    private static void addNamed(Statement statement, Set<String> named) {
        statement
                .captures()
                .find("condition", Written.Condition.class)
                .ifPresent(condition -> addNamed(condition, named));
        statement.children().forEach(child -> addNamed(child, named));
    }

    private static void addNamed(Written.Condition condition, Set<String> named) {
        if (condition instanceof Written.Condition.Joined joined) {
            joined.conditions().forEach(part -> addNamed(part, named));
        } else if (condition instanceof Written.Condition.Status status) {
            named.add(status.id());
        }
    }

    // A status that no rule names is checked all the same.
    private void checkStatuses(SyntaxTree tree) {
        Set<String> named = new HashSet<>();
        tree.statements().forEach(statement -> addNamed(statement, named));
        for (Map.Entry<String, Statement> entry : List.copyOf(declarations.statuses.entrySet())) {
            String id = entry.getKey();
            Statement status = entry.getValue();
            if (!named.contains(id)) {
                ConditionCheck check = new ConditionCheck(catalogue, declarations, complaints);
                check.unnamed(id, status.span());
                if (check.conditions() > Limits.CONDITIONS) {
                    complaints.add(Complaint.TOO_MANY_CONDITIONS, status.span(), Text.NONE, id, Limits.CONDITIONS);
                }
                declarations.forget(id);
            }
        }
    }
}
