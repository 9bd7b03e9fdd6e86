package io.github.cadreassessment.core.term;

import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.language.Text;
import java.util.Arrays;
import java.util.stream.Stream;

/** The words that built-in terms can have, made from the words of a cadre's file. */
final class BuiltInWords {
    static final Enumeration POST_LEVELS = new Enumeration(
            "post-level",
            true,
            Arrays.stream(PostLevel.values())
                    .map(level -> new Word(level.name(), level.phrase()))
                    .toList());

    static final Enumeration RANKS = new Enumeration(
            "rank",
            true,
            Stream.concat(
                            Stream.of(new Word(RankTerms.NO_RANK, new Text("无职级", "no rank"))),
                            Arrays.stream(Rank.values()).map(rank -> new Word(rank.name(), rank.phrase())))
                    .toList());

    static final Enumeration COMMITTEES = new Enumeration(
            "committee",
            true,
            Arrays.stream(PartyCommittee.values())
                    .map(committee -> new Word(committee.name(), committee.phrase()))
                    .toList());

    static final Enumeration EDUCATION = new Enumeration(
            "education",
            true,
            Arrays.stream(Education.values())
                    .map(education -> new Word(education.name(), education.phrase()))
                    .toList());

    // Not ordered, as "no grade" is neither above nor below a grade: a rule lists the grades that it means.
    static final Enumeration GRADES = new Enumeration(
            "grade",
            false,
            Grade.ANNUAL.stream()
                    .map(grade -> new Word(grade.name(), grade.phrase()))
                    .toList());

    static final Enumeration SANCTION_KINDS = new Enumeration(
            "sanction-kind",
            false,
            Arrays.stream(SanctionKind.values())
                    .map(kind -> new Word(kind.name(), kind.phrase()))
                    .toList());

    private BuiltInWords() {}
}
