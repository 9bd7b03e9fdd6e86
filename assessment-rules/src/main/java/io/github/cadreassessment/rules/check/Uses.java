package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.ExceptionClause;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Notes.Allowance;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.policy.Rule;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds what the packs that a file uses say to what the file says itself. Not thread-safe; used within one check. */
final class Uses {
    private final Function<String, Optional<UsedPack>> packs;
    private final Complaints complaints;
    private final List<UsedPack> used = new ArrayList<>();
    private final List<Statement> lines = new ArrayList<>();

    Uses(Function<String, Optional<UsedPack>> packs, Complaints complaints) {
        this.packs = packs;
        this.complaints = complaints;
    }

    void add(Statement line) {
        String id = line.captures().text("id");
        Optional<UsedPack> pack = packs.apply(id);
        if (pack.isEmpty()) {
            complaints.add(
                    Complaint.NO_SUCH_PACK,
                    line.captures().span("id", line.span()),
                    new Text("规则集应当是自带的，或者在同一文件夹下", "a pack comes with the library or stands in the same folder"),
                    id);
            return;
        }
        used.add(pack.get());
        lines.add(line);
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    /**
     * The policy with the rules of the packs that it uses after its own. What is used adds clauses to the questions that the
     * policy itself answers, and no others: a question that only the sanctions of another pack speak of is not answered by
     * them alone.
     */
    Policy merged(Policy own) {
        List<DocumentVersion> documents = new ArrayList<>(own.documents());
        List<Parameter> parameters = new ArrayList<>(own.parameters());
        List<Reading> readings = new ArrayList<>(own.readings());
        List<Rule> rules = new ArrayList<>(own.rules());
        List<ExceptionClause> exceptions = new ArrayList<>(own.exceptions());
        Set<String> ids = new HashSet<>();
        ids(own).forEach(ids::add);
        for (int i = 0; i < used.size(); i++) {
            Policy policy = about(questions(own), used.get(i).policy());
            Statement line = lines.get(i);
            ids(policy)
                    .filter(id -> !ids.add(id))
                    .findFirst()
                    .ifPresent(id -> complaints.add(Complaint.USED_CLASH, line.span(), Text.NONE, policy.id(), id));
            documents.addAll(policy.documents());
            parameters.addAll(policy.parameters());
            readings.addAll(policy.readings());
            rules.addAll(policy.rules());
            exceptions.addAll(policy.exceptions());
        }
        return new Policy(own.id(), documents, parameters, readings, rules, exceptions);
    }

    private static Set<QuestionKind> questions(Policy own) {
        Set<QuestionKind> questions = EnumSet.noneOf(QuestionKind.class);
        own.rules().forEach(rule -> questions.addAll(rule.questions()));
        return questions.isEmpty() ? EnumSet.allOf(QuestionKind.class) : questions;
    }

    /** What of {@code policy} is about one of these questions. */
    private static Policy about(Set<QuestionKind> questions, Policy policy) {
        List<Rule> rules = policy.rules().stream()
                .filter(rule -> rule.questions().stream().anyMatch(questions::contains))
                .map(rule -> rule.about(
                        rule.questions().stream().filter(questions::contains).toList()))
                .toList();
        Set<String> kept = rules.stream().map(Rule::id).collect(Collectors.toSet());
        List<ExceptionClause> exceptions = policy.exceptions().stream()
                .map(exception -> exception.about(kept))
                .filter(exception -> !exception.breaks().isEmpty())
                .toList();
        return new Policy(policy.id(), policy.documents(), policy.parameters(), policy.readings(), rules, exceptions);
    }

    private static Stream<String> ids(Policy policy) {
        return Stream.of(
                        policy.documents().stream().map(DocumentVersion::id),
                        policy.parameters().stream().map(Parameter::id),
                        policy.readings().stream().map(Reading::id),
                        policy.rules().stream().map(Rule::id),
                        policy.exceptions().stream().map(ExceptionClause::id))
                .flatMap(ids -> ids);
    }

    /** The notes with those of the packs that are used. */
    Notes merged(Notes own) {
        Notes all = own;
        for (UsedPack pack : used) {
            all = new Notes(
                    with(all.titles(), pack.notes().titles()),
                    with(all.articles(), pack.notes().articles()),
                    with(all.reasons(), pack.notes().reasons()),
                    with(all.places(), pack.notes().places()),
                    joined(all.allowances(), pack.notes().allowances()));
        }
        return all;
    }

    private static Map<String, List<Allowance>> joined(
            Map<String, List<Allowance>> own, Map<String, List<Allowance>> more) {
        Map<String, List<Allowance>> all = with(own, more);
        List<Allowance> outside = new ArrayList<>(own.getOrDefault(Notes.OUTSIDE, List.of()));
        outside.addAll(more.getOrDefault(Notes.OUTSIDE, List.of()));
        all.put(Notes.OUTSIDE, outside);
        return all;
    }

    private static <T> Map<String, T> with(Map<String, T> own, Map<String, T> more) {
        Map<String, T> all = new HashMap<>(more);
        all.putAll(own);
        return all;
    }
}
