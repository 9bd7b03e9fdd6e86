package io.github.cadreassessment.rules.scenario;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.finding.Clause.Place;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.LineForm;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Suggestion;
import io.github.cadreassessment.rules.syntax.SyntaxTree;
import io.github.cadreassessment.rules.syntax.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the syntax of a file of scenarios to its scenarios, with a complaint for everything that is wrong. */
final class ScenarioCheck {
    private final Pack pack;
    private final Policy policy;
    private final Complaints complaints;
    private final KnownCases known;
    private final GivenCheck given;

    /**
     * A check.
     *
     * @throws IllegalStateException if the pack has its canonical form only
     */
    ScenarioCheck(Pack pack, Complaints complaints, KnownCases known) {
        this.pack = pack;
        this.policy = pack.policy()
                .orElseThrow(() -> new IllegalStateException("The pack (" + pack.id()
                        + ") must have sentences to have scenarios. Maybe use its rule files."));
        this.complaints = complaints;
        this.known = known;
        this.given = new GivenCheck(policy, pack.catalogue(), complaints);
    }

    List<Scenario> scenarios(SyntaxTree tree) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Statement statement : tree.statements()) {
            switch (statement.form()) {
                case SCENARIOS -> samePack(statement);
                case BASE -> base(statement);
                case SCENARIO -> scenario(statement).ifPresent(scenarios::add);
                default -> {}
            }
        }
        return scenarios;
    }

    private void samePack(Statement statement) {
        String id = statement.captures().text("id");
        if (!id.equals(pack.id())) {
            complaints.add(Complaint.OTHER_PACK, statement.span(), Text.NONE, id, pack.id());
        }
    }

    private void base(Statement statement) {
        String id = statement.captures().text("id");
        int before = complaints.all().size();
        KnownCases.Stated over = over(statement);
        List<Statement> lines = new ArrayList<>(over.lines());
        lines.addAll(statement.children());
        List<Given> stated = new ArrayList<>(over.given());
        stated.addAll(given.given(statement.children()));
        boolean isClean =
                over.isClean() && !statement.isDamaged() && complaints.all().size() == before;
        if (known.bases.putIfAbsent(id, new KnownCases.Stated(lines, stated, isClean)) != null) {
            complaints.add(
                    Complaint.DUPLICATE_ID,
                    statement.captures().span("id", statement.span()),
                    new Text("请换一个编号", "choose another id"),
                    id);
        }
    }

    /** The base that a scenario or a base stands over, which has to come before it. */
    private KnownCases.Stated over(Statement statement) {
        Optional<String> id = statement.captures().find("base", String.class);
        if (id.isEmpty()) {
            return KnownCases.Stated.NONE;
        }
        KnownCases.Stated found = known.bases.get(id.get());
        if (found == null) {
            complaints.add(
                    Complaint.NO_SUCH_BASE,
                    statement.captures().span("base", statement.span()),
                    Suggestion.whole(id.get(), known.bases.keySet()),
                    id.get());
            return new KnownCases.Stated(List.of(), List.of(), false);
        }
        return found;
    }

    private Optional<Scenario> scenario(Statement statement) {
        String title = statement.captures().text("title");
        int before = complaints.all().size();
        if (!known.titles.add(title)) {
            complaints.add(
                    Complaint.SCENARIO_TWICE,
                    statement.captures().span("title", statement.span()),
                    new Text("请换一个标题", "choose another title"),
                    title);
        }
        KnownCases.Stated over = over(statement);
        List<Statement> lines = new ArrayList<>(over.lines());
        lines.addAll(statement.children());
        List<Given> own = given.given(statement.children());
        LocalDate asOf = last(lines, LineForm.AS_OF)
                .map(line -> line.captures().get("day", LocalDate.class))
                .orElse(null);
        Statement asks = last(lines, LineForm.ASKS).orElse(null);
        boolean isWhole = !statement.isDamaged() && over.isClean();
        if (isWhole && (asks == null || asOf == null)) {
            complaints.add(
                    Complaint.SCENARIO_LACKS,
                    statement.span(),
                    Text.NONE,
                    title,
                    Words.of(asks == null ? LineForm.ASKS : LineForm.AS_OF, complaints.language()));
            return Optional.empty();
        }
        Question question = asks == null || asOf == null ? null : new QuestionCheck(complaints).question(asks, asOf);
        Expected expected = question == null
                ? null
                : new ExpectedCheck(pack, policy, complaints).expected(statement, question.kind());
        if (question != null) {
            aboutTheSame(question.kind().subject(), over.given(), own, statement);
        }
        Choices choices = choices(lines, asOf == null ? LocalDate.EPOCH : asOf);
        // What is wrong in one line would make the answer another, and so hide what is wrong.
        if (!isWhole || question == null || expected == null || complaints.all().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                title,
                new Place(
                        complaints.file(),
                        statement.span().line(),
                        statement.span().column()),
                statement.children(LineForm.UNCONFIRMED).isEmpty(),
                statement.captures().find("base", String.class).orElse(""),
                question,
                choices,
                over.given(),
                own,
                expected));
    }

    /** A question about a person reads no facts of a unit, and the other way round. */
    private void aboutTheSame(Subject subject, List<Given> inherited, List<Given> own, Statement scenario) {
        Stream.concat(inherited.stream(), own.stream())
                .flatMap(given -> given instanceof Given.Fact fact ? Stream.of(fact.term()) : Stream.of())
                .map(pack.catalogue()::require)
                .filter(term -> !term.subject().isKnownOf(subject))
                .findFirst()
                .ifPresent(term -> {
                    Text of = subject == Subject.UNIT ? new Text("单位", "unit") : new Text("个人", "person");
                    String phrase = term.phrase().in(complaints.language());
                    complaints.add(
                            Complaint.OTHER_SUBJECT, scenario.span(), Text.NONE, phrase, of.in(complaints.language()));
                });
    }

    private static Optional<Statement> last(List<Statement> lines, LineForm form) {
        return lines.stream().filter(line -> line.form() == form).reduce((before, after) -> after);
    }

    private Choices choices(List<Statement> lines, LocalDate asOf) {
        Choices choices = Choices.on(asOf);
        for (Statement line : lines) {
            if (line.form() == LineForm.UNDER) {
                String reading = line.captures().text("reading");
                String alternative = line.captures().text("alternative");
                choices =
                        isAlternative(line, reading, alternative) ? choices.withReading(reading, alternative) : choices;
            } else if (line.form() == LineForm.SETTING) {
                String value = value(line);
                choices = value == null
                        ? choices
                        : choices.withParameter(line.captures().text("id"), value);
            }
        }
        return choices;
    }

    private boolean isAlternative(Statement line, String id, String alternative) {
        Span span = line.captures().span("reading", line.span());
        Optional<Reading> reading =
                policy.readings().stream().filter(one -> one.id().equals(id)).findFirst();
        if (reading.isEmpty()) {
            List<String> ids = policy.readings().stream().map(Reading::id).toList();
            complaints.add(Complaint.UNKNOWN_READING, span, Suggestion.whole(id, ids), id);
            return false;
        }
        List<String> alternatives = reading.get().alternatives();
        if (!alternatives.contains(alternative)) {
            Text help = Suggestion.whole(alternative, alternatives);
            complaints.add(Complaint.UNKNOWN_ALTERNATIVE, span, help, id, alternative);
            return false;
        }
        return true;
    }

    /** The value of a {@code parameter} line in the form of {@link Choices}; {@code null} where it cannot be used. */
    private @Nullable String value(Statement line) {
        String id = line.captures().text("id");
        Span span = line.captures().span("id", line.span());
        Optional<Parameter> parameter =
                policy.parameters().stream().filter(one -> one.id().equals(id)).findFirst();
        if (parameter.isEmpty()) {
            List<String> ids = policy.parameters().stream().map(Parameter::id).toList();
            complaints.add(Complaint.NO_SUCH_SETTING, span, Suggestion.whole(id, ids), id);
            return null;
        }
        Written.Value written = line.captures().get("value", Written.Value.class);
        if (written instanceof Written.Value.Body body) {
            Authority authority = body.authority();
            return authority.name();
        }
        return String.valueOf(((Written.Value.Quantity) written).number());
    }
}
