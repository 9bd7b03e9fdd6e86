package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.ClauseKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.finding.GradeLimit;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Strength;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Parameter.DatedValue;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.policy.Rule.ApprovedBy;
import io.github.cadreassessment.rules.policy.Rule.ForEach;
import io.github.cadreassessment.rules.policy.Rule.Item;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.SurfaceWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints policies as sentences. */
public final class TextFromPolicy {
    private final Policy policy;
    private final Notes notes;
    private final Language language;
    private final TermCatalogue catalogue;
    private final Names names;
    private final LineWriter writer;
    private final ConditionText conditions;

    private TextFromPolicy(Policy policy, Notes notes, Language language, TermCatalogue catalogue) {
        this.policy = policy;
        this.notes = notes;
        this.language = language;
        this.catalogue = catalogue;
        this.names = new Names(policy, notes, language, catalogue);
        this.writer = new LineWriter(language);
        this.conditions = new ConditionText(language, catalogue, names, writer);
    }

    /**
     * The canonical sentences of {@code policy}; reading them gives the same policy. Titles that are not known in this
     * language, or cannot stand in quotes, are replaced by ids.
     */
    public static String print(Policy policy, Notes notes, Language language, TermCatalogue catalogue) {
        return new TextFromPolicy(policy, notes, language, catalogue).print();
    }

    private String print() {
        writer.line(LineForm.PACK, declared(policy.id()));
        policy.documents().forEach(this::document);
        allowances(Notes.OUTSIDE);
        if (!policy.parameters().isEmpty()) {
            writer.blank();
            policy.parameters().forEach(this::parameter);
        }
        if (!policy.readings().isEmpty()) {
            writer.blank();
            policy.readings().forEach(this::reading);
        }
        scores();
        for (Rule rule : policy.rules()) {
            writer.blank();
            writer.part(LineForm.RULE, declared(rule.id()), () -> rule(rule));
        }
        for (ExceptionClause exception : policy.exceptions()) {
            writer.blank();
            writer.part(LineForm.EXCEPTION_CLAUSE, declared(exception.id()), () -> exception(exception));
        }
        return writer.text();
    }

    private void scores() {
        int number = 0;
        for (Map.Entry<String, Score> entry : ScoresOf.policy(policy).entrySet()) {
            String id = Names.scoreId(++number);
            String title = Objects.requireNonNull(names.scores().get(entry.getKey()));
            writer.blank();
            writer.part(
                    LineForm.SCORE,
                    Map.of("id", id, "title", Names.quoted(title)),
                    () -> entry.getValue()
                            .items()
                            .forEach(item -> writer.line(
                                    LineForm.SHARE, Map.of("share", Score.words(item, catalogue, language)))));
        }
    }

    private Map<String, String> declared(String id) {
        return Map.of("id", id, "title", Names.quoted(names.title(id)));
    }

    private void document(DocumentVersion document) {
        Map<String, String> slots = new HashMap<>();
        slots.put("id", document.id());
        slots.put("from", document.from().toString());
        if (document.to() != null) {
            slots.put("to", document.to().toString());
        }
        writer.line(LineForm.VERSION, slots);
    }

    private void parameter(Parameter parameter) {
        for (DatedValue value : parameter.values()) {
            Map<String, String> slots = new HashMap<>();
            slots.put("id", parameter.id());
            slots.put("title", Names.quoted(names.parameter(parameter.id())));
            slots.put(
                    "value",
                    parameter.unit() == Unit.NONE
                            ? Authority.valueOf(value.value()).phrase().only(language)
                            : conditions.amount(Long.parseLong(value.value()), parameter.unit()));
            slots.put("evidence", value.evidence().phrase().only(language));
            if (value.from() != null) {
                slots.put("from", value.from().toString());
            }
            if (value.to() != null) {
                slots.put("to", value.to().toString());
            }
            writer.line(LineForm.PARAMETER, slots);
        }
    }

    private void reading(Reading reading) {
        Map<String, String> slots = new HashMap<>(declared(reading.id()));
        slots.put(
                "alternatives",
                reading.alternatives().stream()
                        .map(alternative -> names.alternative(reading.id(), alternative))
                        .collect(Collectors.joining(" | ")));
        slots.put("default", names.alternativeName(reading.byDefault()));
        String reason = notes.reasons().getOrDefault(reading.id(), Text.NONE).only(language);
        if (Names.isWritable(reason)) {
            slots.put("reason", Names.quoted(reason));
        }
        writer.line(LineForm.READING, slots);
    }

    private void basis(String id, String document, Evidence evidence) {
        String article = notes.articles().getOrDefault(id, Text.NONE).only(language);
        writer.line(
                LineForm.BASIS,
                Map.of(
                        "document", document,
                        "article", Names.quoted(Names.isWritable(article) ? article : id),
                        "evidence", evidence.phrase().only(language)));
    }

    /** The warnings that are let stand; where the reason is not known in this language, in the other. */
    private void allowances(String id) {
        for (Notes.Allowance allowance : notes.allowances(id)) {
            String reason = allowance.reason().in(language);
            writer.line(
                    LineForm.ALLOW,
                    Map.of(
                            "code", allowance.code(),
                            "reason", Names.quoted(Names.isWritable(reason) ? reason : allowance.code())));
        }
    }

    private void exception(ExceptionClause exception) {
        basis(exception.id(), exception.document(), exception.evidence());
        allowances(exception.id());
        writer.line(LineForm.BREAKS, Map.of("ids", ids(exception.breaks())));
        if (!exception.keeps().isEmpty()) {
            writer.line(LineForm.KEEPS, Map.of("ids", ids(exception.keeps())));
        }
        writer.line(LineForm.REASON, Map.of("condition", conditions.joined(exception.reason())));
        approver(exception.approver());
        if (!exception.limits().isEmpty()) {
            writer.line(LineForm.NOT_EXCEPTED, Map.of());
            writer.indented(() -> exception.limits().forEach(item -> conditions.item(item.number(), item.condition())));
        }
    }

    private String ids(List<String> ids) {
        return String.join(language == Language.ZH ? "、" : ", ", ids);
    }

    private void approver(ApprovedBy approvedBy) {
        String approver = approvedBy instanceof ApprovedBy.Body body
                ? body.authority().phrase().only(language)
                : names.parameter(((ApprovedBy.ByParameter) approvedBy).parameter());
        writer.line(LineForm.EXCEPTION, Map.of("approver", approver));
    }

    private void rule(Rule rule) {
        basis(rule.id(), rule.document(), rule.evidence());
        allowances(rule.id());
        applies(rule);
        if (!rule.versionBy().isEmpty()) {
            writer.line(
                    LineForm.VERSION_BY,
                    Map.of("date", catalogue.require(rule.versionBy()).phrase().only(language)));
        }
        rule.guards()
                .forEach(guard -> writer.line(
                        LineForm.GUARD,
                        Map.of(
                                "reading", guard.reading(),
                                "alternative", names.alternativeName(guard.alternative()))));
        conditions.who(rule.who());
        ForEach forEach = rule.forEach();
        if (forEach != null) {
            forEach(forEach);
        }
        body(rule);
        Rule.Later later = rule.later();
        if (later != null) {
            writer.line(
                    LineForm.LATER,
                    Map.of(
                            "condition", conditions.joined(later.excuse()),
                            "time", conditions.amount((long) later.time().months() * Unit.MONTH.ticks(), Unit.MONTH)));
        }
        ApprovedBy exception = rule.exception();
        if (exception != null) {
            approver(exception);
        }
    }

    private void applies(Rule rule) {
        Map<String, String> slots = new HashMap<>();
        String or = " " + conditions.word(SurfaceWords.OR) + " ";
        slots.put(
                "questions",
                rule.questions().stream()
                        .map(question -> question.phrase().only(language))
                        .collect(Collectors.joining(or)));
        if (!rule.targets().isEmpty()) {
            slots.put(
                    "levels",
                    rule.targets().stream()
                            .map(level -> level.phrase().only(language))
                            .collect(Collectors.joining(or)));
        }
        writer.line(LineForm.APPLIES, slots);
    }

    private void forEach(ForEach forEach) {
        String collection = catalogue
                .collection(forEach.collection())
                .map(found -> found.phrase().only(language))
                .orElse(forEach.collection());
        String outcome = SurfaceWords.OUTCOMES.stream()
                .filter(row -> row.meaning().name().equals(forEach.whenNone().name()))
                .map(conditions::word)
                .findFirst()
                .orElse("");
        writer.line(LineForm.FOR_EACH, Map.of("collection", collection, "outcome", outcome));
    }

    private void heading(Rule rule, boolean general) {
        GradeLimit limit = rule.grades();
        if (limit == null) {
            writer.line(general ? LineForm.GENERALLY_BARRED : LineForm.BARRED, Map.of());
        } else if (limit.isEarned()) {
            Grade grade = limit.allowed().iterator().next();
            writer.line(LineForm.GRADE_EARNED, Map.of("grades", grade.phrase().only(language)));
        } else if (limit.isNone()) {
            writer.line(limit.madeUpLater() ? LineForm.GRADE_LATER : LineForm.GRADE_NONE, Map.of());
        } else {
            Set<Grade> named =
                    limit.isCap() ? limit.shutOut(rule.questions().get(0).grades()) : limit.allowed();
            String words = named.stream()
                    .map(grade -> grade.phrase().only(language))
                    .collect(Collectors.joining(" " + conditions.word(SurfaceWords.OR) + " "));
            writer.line(limit.isCap() ? LineForm.GRADE_NOT : LineForm.GRADE_IS, Map.of("grades", words));
        }
    }

    private void body(Rule rule) {
        boolean general = rule.strength() == Strength.GENERAL;
        if (rule.kind() == ClauseKind.BAR) {
            heading(rule, general);
            writer.indented(() -> rule.items().forEach(item -> conditions.item(item.number(), item.condition())));
            return;
        }
        Quota quota = rule.quota();
        if (quota == null) {
            writer.line(general ? LineForm.GENERALLY_REQUIRED : LineForm.REQUIRED, Map.of());
        } else {
            new QuotaText(language, catalogue, names, writer).write(quota, general);
        }
        List<Condition> lines = rule.items().stream()
                .map(Item::condition)
                .flatMap(condition -> condition instanceof Condition.AllOf all
                                && all.conditions().size() != 1
                        ? all.conditions().stream()
                        : java.util.stream.Stream.of(condition))
                .toList();
        writer.indented(() -> lines.forEach(conditions::lines));
    }
}
