package io.github.cadreassessment.rules.check;

import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.question.Subject;
import io.github.cadreassessment.core.term.Enumeration;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.policy.Condition;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Complaint;
import io.github.cadreassessment.rules.source.Limits;
import io.github.cadreassessment.rules.syntax.Complaints;
import io.github.cadreassessment.rules.syntax.Span;
import io.github.cadreassessment.rules.syntax.Statement;
import io.github.cadreassessment.rules.syntax.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the conditions of one rule: types, units, where they may stand; writes out the statuses that it names. */
final class ConditionCheck {
    private static final Condition NOTHING = new Condition.AllOf(List.of());

    private static final Text SPLIT = new Text("请拆成几条规则，或者减少层次", "split it into several rules, or use fewer blocks");

    private final TermCatalogue catalogue;
    private final Declarations declarations;
    private final Complaints complaints;
    private final Deque<String> within = new ArrayDeque<>();
    private final Set<String> cycles = new HashSet<>();
    private int conditions;
    private int statuses;
    private int depth;

    /**
     * Where a condition stands.
     *
     * @param collection the collection that the rule ranges over, empty where it ranges over none
     * @param isWho whether it says whom the rule is for
     * @param isRequirement whether it is one of the conditions that must hold
     * @param subject whom the rule is about; {@link Subject#EITHER} where it is not known
     */
    record Context(String collection, boolean isWho, boolean isRequirement, Subject subject) {
        /** Where every term may be read. */
        static final Context ANYWHERE = new Context("*", false, false, Subject.EITHER);

        Context inStatus() {
            return new Context(collection, false, false, subject);
        }

        Context inNegation() {
            return new Context(collection, isWho, false, subject);
        }
    }

    ConditionCheck(TermCatalogue catalogue, Declarations declarations, Complaints complaints) {
        this.catalogue = catalogue;
        this.declarations = declarations;
        this.complaints = complaints;
    }

    /** How many single conditions were written out so far. */
    int conditions() {
        return conditions;
    }

    /** The condition that one line, or the part that it opens, means. */
    Condition condition(Statement statement, Context context) {
        return switch (statement.form()) {
            case ALL_OF, ITEM_ALL_OF, WHO_ALL_OF -> new Condition.AllOf(children(statement, context));
            case ANY_OF, ITEM_ANY_OF, WHO_ANY_OF -> new Condition.AnyOf(children(statement, context));
            case NONE_OF, ITEM_NONE_OF, WHO_NONE_OF -> new Condition.NoneOf(children(statement, context.inNegation()));
            default -> line(statement, context);
        };
    }

    private List<Condition> children(Statement statement, Context context) {
        if (statement.children().isEmpty() && !statement.isDamaged()) {
            complaints.add(Complaint.EMPTY_BLOCK, statement.span(), new Text("请写出条件", "write the conditions"));
        }
        if (depth == Limits.NESTING) {
            complaints.add(Complaint.TOO_DEEP, statement.span(), SPLIT, Limits.NESTING);
            return List.of();
        }
        depth++;
        List<Condition> conditions = statement.children().stream()
                .map(child -> condition(child, context))
                .toList();
        depth--;
        return conditions;
    }

    private Condition line(Statement statement, Context context) {
        if (statement.captures().find("condition", Written.Condition.class).isEmpty()) {
            return NOTHING;
        }
        Span span = statement.captures().span("condition", statement.span());
        Condition condition = single(statement.captures().get("condition", Written.Condition.class), span, context);
        return statement
                .captures()
                .find("otherwise", String.class)
                .map(reading -> otherwise(condition, reading, statement, context))
                .orElse(condition);
    }

    private Condition otherwise(Condition condition, String reading, Statement statement, Context context) {
        Span span = statement.captures().span("otherwise", statement.span());
        boolean isSingle = condition instanceof Condition.Compare
                || condition instanceof Condition.Is
                || condition instanceof Condition.Among;
        if (!context.isRequirement() || !isSingle) {
            complaints.add(
                    Complaint.OTHERWISE_HERE,
                    span,
                    new Text("它只能跟在“应当”下面的一个条件后面", "it follows one single condition under `required`"));
        }
        Reading declared = declarations.reading(reading, span);
        if (declared != null && !Set.of(Reading.PENDING, Reading.UNMET).equals(Set.copyOf(declared.alternatives()))) {
            complaints.add(Complaint.OTHERWISE_ALTERNATIVES, span, Text.NONE, reading);
        }
        return new Condition.OtherwiseBy(condition, reading);
    }

    Condition single(Written.Condition written, Span span, Context context) {
        if (written instanceof Written.Condition.Joined joined) {
            List<Condition> parts = joined.conditions().stream()
                    .map(part -> single(part, span, context))
                    .toList();
            return joined.all() ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
        }
        if (written instanceof Written.Condition.Status status) {
            return status(status.id(), span, context);
        }
        if (++conditions > Limits.CONDITIONS) {
            return NOTHING;
        }
        if (written instanceof Written.Condition.Flag flag) {
            term(flag.term(), span, context);
            return new Condition.Is(flag.term(), flag.yes());
        }
        if (written instanceof Written.Condition.Words words) {
            return words(words, span, context);
        }
        if (written instanceof Written.Condition.Reading reading) {
            if (!context.isWho()) {
                complaints.add(Complaint.READING_HERE, span, new Text("请写在“对象”一行", "write it in a `persons` line"));
            }
            declarations.hasAlternative(reading.id(), reading.alternative(), span);
            return new Condition.ReadingIs(reading.id(), reading.alternative());
        }
        return compare((Written.Condition.Compare) written, span, context);
    }

    /** Checks a status that no rule names, wherever a rule could name it. */
    void unnamed(String id, Span span) {
        status(id, span, Context.ANYWHERE);
    }

    private Condition status(String id, Span span, Context context) {
        if (within.contains(id)) {
            List<String> cycle = new ArrayList<>(within);
            java.util.Collections.reverse(cycle);
            cycle = cycle.subList(cycle.indexOf(id), cycle.size());
            if (cycles.add(id)) {
                complaints.add(Complaint.CYCLE, span, Text.NONE, String.join(" → ", cycle) + " → " + id);
            }
            return NOTHING;
        }
        Statement statement = declarations.status(id);
        // Statuses that say nothing could name each other without end.
        if (++statuses > 2 * Limits.CONDITIONS) {
            conditions = Limits.CONDITIONS + 1;
        }
        if (statement == null || conditions > Limits.CONDITIONS) {
            return NOTHING;
        }
        within.push(id);
        List<Condition> parts = children(statement, context.inStatus());
        within.pop();
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    /** Makes a complaint where {@code id} cannot be read in {@code context}. */
    void readable(String id, Span span, Context context) {
        term(id, span, context);
    }

    private Term term(String id, Span span, Context context) {
        Term term = catalogue.require(id);
        if (context.subject() != Subject.EITHER && !term.subject().isKnownOf(context.subject())) {
            Text of = context.subject() == Subject.UNIT ? new Text("单位", "unit") : new Text("个人", "person");
            complaints.add(Complaint.OTHER_SUBJECT, span, Text.NONE, words(term), of.in(complaints.language()));
            return term;
        }
        boolean isHere = term.collection().isEmpty()
                || term.collection().equals(context.collection())
                || context.collection().equals(Context.ANYWHERE.collection());
        if (!isHere) {
            complaints.add(
                    Complaint.ITEM_OUTSIDE, span, new Text("请先写“对每项”一行", "write a `for each` line first"), words(term));
        }
        return term;
    }

    private String words(Term term) {
        return term.phrase().in(complaints.language());
    }

    /** One alternative for each row; for a case that the table has no row for, none of them holds. */
    private Condition byTable(Written.Condition.Compare compare, String id, Span span, Context context) {
        if (!context.isRequirement()) {
            complaints.add(Complaint.TABLE_HERE, span, Text.NONE, id);
        }
        Table table = declarations.table(id);
        if (table == null) {
            return NOTHING;
        }
        List<Condition> alternatives = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Condition> parts = new ArrayList<>(table.keys(row));
            conditions += parts.size();
            Written.Limit limit = LimitCheck.withAmount(compare.limit(), row.amount());
            parts.add(single(new Written.Condition.Compare(compare.term(), compare.relation(), limit), span, context));
            alternatives.add(new Condition.AllOf(parts));
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.AnyOf(alternatives);
    }

    private Condition words(Written.Condition.Words words, Span span, Context context) {
        Term term = term(words.term(), span, context);
        Enumeration enumeration = term.enumeration();
        List<String> all = enumeration == null
                ? List.of()
                : enumeration.words().stream().map(Word::code).toList();
        boolean plain = words.comparison() == Written.Comparison.IS || words.comparison() == Written.Comparison.IS_NOT;
        if (plain) {
            List<String> codes = all.stream().filter(words.codes()::contains).toList();
            return new Condition.Among(words.term(), codes, words.comparison() == Written.Comparison.IS);
        }
        if (enumeration == null || !enumeration.ordered() || words.codes().size() != 1) {
            complaints.add(
                    Complaint.NOT_ORDERED, span, new Text("请用“为”列出各个取值", "list the words after `is`"), words(term));
            return NOTHING;
        }
        int bound = all.indexOf(words.codes().get(0));
        List<String> codes = switch (words.comparison()) {
            case AT_LEAST -> all.subList(bound, all.size());
            case ABOVE -> all.subList(bound + 1, all.size());
            case AT_MOST -> all.subList(0, bound + 1);
            case BELOW -> all.subList(0, bound);
            case IS, IS_NOT -> words.codes();
        };
        return new Condition.Among(words.term(), codes, true);
    }

    private Condition compare(Written.Condition.Compare written, Span span, Context context) {
        Written.Condition.Compare compare = written;
        if (written.term().startsWith(Written.DECLARED)) {
            Score score = declarations.score(written.term().substring(Written.DECLARED.length()));
            if (score == null) {
                return NOTHING;
            }
            compare = new Written.Condition.Compare(score.id(), written.relation(), written.limit());
        }
        Term term = term(compare.term(), span, context);
        LimitCheck limits = new LimitCheck(declarations, complaints, id -> term(id, span, context));
        String table = LimitCheck.tableOf(compare.limit());
        if (!table.isEmpty()) {
            return byTable(compare, table, span, context);
        }
        return new Condition.Compare(compare.term(), compare.relation(), limits.limit(compare.limit(), term, span));
    }
}
