package io.github.cadreassessment.core.finding;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause as a finding shows it: what it is, where it comes from and what shaped it. Immutable and thread-safe.
 *
 * @param id its id
 * @param kind requirement or bar
 * @param strength hard or general
 * @param title its title, possibly empty
 * @param document the document that it comes from
 * @param article the article, as text
 * @param evidence how well it is documented
 * @param place where it stands in the rule file
 * @param readings the readings that it depends on, as chosen
 * @param settings the parameters that it reads, with the values in force
 * @param route who may approve an exception; {@code null}: no exception is provided for
 * @param duty what may be made up for later; {@code null}: nothing
 * @param grades what is left of the grades of an appraisal; {@code null} where the clause is about eligibility
 * @param quota how many may be chosen; {@code null} where the clause decides about each for himself
 * @param exception the exception clause by which {@code route} goes; {@code null} where the clause itself provides it
 */
public record Clause(
        String id,
        ClauseKind kind,
        Strength strength,
        Text title,
        String document,
        Text article,
        Evidence evidence,
        Place place,
        List<ReadingChoice> readings,
        List<Setting> settings,
        @Nullable Authority route,
        @Nullable LaterDuty duty,
        @Nullable GradeLimit grades,
        @Nullable Quota quota,
        @Nullable ExceptionNote exception) {
    public Clause {
        readings = List.copyOf(readings);
        settings = List.copyOf(settings);
    }

    /** A clause about eligibility that leaves nothing to be made up for later. */
    public Clause(
            String id,
            ClauseKind kind,
            Strength strength,
            Text title,
            String document,
            Text article,
            Evidence evidence,
            Place place,
            List<ReadingChoice> readings,
            List<Setting> settings,
            @Nullable Authority route) {
        this(
                id, kind, strength, title, document, article, evidence, place, readings, settings, route, null, null,
                null, null);
    }

    /**
     * An exception clause, which provides for several clauses and has limits of its own.
     *
     * @param id its id, under which approvals are recorded
     * @param title its title, possibly empty
     * @param document the document that it comes from
     * @param article the article, as text
     */
    public record ExceptionNote(String id, Text title, String document, Text article) {}

    /**
     * A place in a rule file.
     *
     * @param file the name of the file, without folders
     * @param line the line, from 1
     * @param column the column, from 1, in characters of the file
     */
    public record Place(String file, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /**
     * A reading where the text is silent, as chosen.
     *
     * @param id the reading
     * @param title what it is about
     * @param alternative the id of the alternative chosen
     * @param alternativeTitle the words for the alternative
     * @param isDefault whether that is the default of the policy
     * @param why why the default is what it is, possibly empty
     */
    public record ReadingChoice(
            String id, Text title, String alternative, Text alternativeTitle, boolean isDefault, Text why) {}

    /**
     * A parameter with the value in force.
     *
     * @param id the parameter
     * @param title what it is
     * @param value the value in words
     * @param evidence where the value comes from
     */
    public record Setting(String id, Text title, Text value, Evidence evidence) {}
}
