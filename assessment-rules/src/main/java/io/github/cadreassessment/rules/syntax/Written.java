package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.term.Relation;
import java.time.LocalDate;
import java.util.List;

/** What stands in slots, as written: names are known words, but nothing is checked against their meaning yet. */
public final class Written {
    /** What stands before the id of a declared score where a term could stand. */
    public static final String DECLARED = "@";

    private Written() {}

    /** How a number was measured. */
    public enum Measure {
        /** 岁. */
        AGE,
        /** 年, 个月: counted in months. */
        MONTHS,
        /** 次. */
        TIMES,
        /** 个, 项, 人, 件. */
        COUNT,
        /** 天. */
        DAYS,
        /** 学时. */
        HOURS,
        /** 分. */
        POINTS,
        /** %. */
        PERCENT,
        /** No unit. */
        BARE
    }

    /** What an empty collection means. */
    public enum Outcome {
        PENDING,
        UNMET,
        MET,
        NOT_APPLICABLE
    }

    /** The value of a parameter. */
    public sealed interface Value {
        /** A number. */
        record Quantity(long number, Measure measure) implements Value {}

        /** An authority. */
        record Body(Authority authority) implements Value {}
    }

    /** An alternative of a reading; {@code title} is empty for 待定 and 不满足. */
    public record Alternative(String id, String title) {}

    /** Who approves. */
    public sealed interface Approver {
        /** This authority. */
        record Body(Authority authority) implements Approver {}

        /** The one that a parameter names. */
        record ByParameter(String parameter) implements Approver {}
    }

    /** What a question asks for. */
    public sealed interface Target {
        /** A post of this level. */
        record OfLevel(PostLevel level) implements Target {}

        /** This rank. */
        record OfRank(Rank rank) implements Target {}

        /** Membership of this committee. */
        record OfCommittee(PartyCommittee committee) implements Target {}
    }

    /** A condition on one line. */
    public sealed interface Condition {
        /** Several, joined by 且 or by 或. */
        record Joined(boolean all, List<Condition> conditions) implements Condition {}

        /** A flag. */
        record Flag(String term, boolean yes) implements Condition {}

        /** A derived status. */
        record Status(String id) implements Condition {}

        /** A comparison of a number, duration or date. */
        record Compare(String term, Relation relation, Limit limit) implements Condition {}

        /** A comparison of a word with words. */
        record Words(String term, Comparison comparison, List<String> codes) implements Condition {}

        /** The choice of a reading. */
        record Reading(String id, String alternative) implements Condition {}
    }

    /** How a word is compared. */
    public enum Comparison {
        IS,
        IS_NOT,
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW
    }

    /** What a value is compared with. */
    public sealed interface Limit {
        /** A number. */
        record Amount(long number, Measure measure) implements Limit {}

        /** A parameter. */
        record OfParameter(String id) implements Limit {}

        /** Another term. */
        record OfTerm(String id) implements Limit {}

        /** A day. */
        record OnDay(LocalDate day) implements Limit {}

        /** What a table says for the case. */
        record OfTable(String id) implements Limit {}

        /** A number, parameter or table with more added or taken off. */
        record Sum(Limit first, List<Addend> addends) implements Limit {}
    }

    /** An item of a score: points for each unit of a term, up to a greatest number, with its share of the whole. */
    public record Share(long percent, String term, long points, long most) {}

    /**
     * A share of {@code base}, a number of the unit, of which {@code occupied} are taken off; of people where these are
     * empty.
     */
    public record Portion(String base, List<Quota.Fraction> fractions, String occupied) {}

    /** A row of a table: words as they stand in the file, for each column, and the number that they give. */
    public record Cells(List<String> words, Limit.Amount amount) {}

    /** What is added or taken off: {@code each}, as often as the term {@code times} says; once where that is empty. */
    public record Addend(boolean plus, String times, Limit each) {}
}
