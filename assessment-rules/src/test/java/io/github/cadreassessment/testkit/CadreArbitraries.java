package io.github.cadreassessment.testkit;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.view.CaseDerivation;
import io.github.cadreassessment.core.view.CaseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Cadres and cases for properties, with data missing as it is in life: days not recorded, histories that nobody declared
 * complete, marks that nobody made. They shrink towards an empty file.
 */
public final class CadreArbitraries {
    private static final int MOST_ROWS = 3;
    private static final int LONGEST_CAREER_DAYS = 40 * 365;

    private final LocalDate asOf;

    private CadreArbitraries(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Cadres for questions as of this day; nothing on file lies after it. */
    public static Arbitrary<Cadre> cadres(LocalDate asOf) {
        return new CadreArbitraries(asOf).cadres();
    }

    /** Cases of such cadres for {@code question}, in the terms that are always there. */
    public static Arbitrary<CaseView> cases(Question question) {
        return cadres(question.asOf()).map(cadre -> CaseDerivation.derive(cadre, question, TermCatalogue.builtIn()));
    }

    private Arbitrary<Cadre> cadres() {
        Arbitrary<Cadre.Builder> careers = Combinators.combine(
                        perhaps(days(20 * 365, 65 * 365)),
                        perhaps(days(0, LONGEST_CAREER_DAYS)),
                        history(posts()),
                        history(stints().map(stint -> new GrassrootsStint(GrassrootsKind.TOWNSHIP_POST, stint))),
                        history(sanctions()),
                        history(appraisals()))
                .as((birth, work, posts, grassroots, sanctions, appraisals) -> Cadre.withId("any")
                        .birth(birth)
                        .workStart(work)
                        .posts(posts)
                        .grassroots(grassroots)
                        .sanctions(sanctions)
                        .appraisals(appraisals));
        return Combinators.combine(
                        careers,
                        perhaps(days(0, LONGEST_CAREER_DAYS)),
                        Arbitraries.of(Education.values()).injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        judgements())
                .as((file, joined, education, reserve, investigated, judgements) -> {
                    judgements.forEach(file::judgement);
                    return file.party(new PartyMembership(!joined.isUnknown(), joined, joined))
                            .education(education)
                            .reserve(reserve)
                            .underInvestigation(investigated)
                            .approvals(History.complete(asOf))
                            .build();
                });
    }

    private Arbitrary<LocalDate> days(int least, int most) {
        return Arbitraries.integers().between(least + 1, most).map(asOf::minusDays);
    }

    private static Arbitrary<PartialDate> perhaps(Arbitrary<LocalDate> days) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(PartialDate.unknown())),
                net.jqwik.api.Tuple.of(5, days.map(PartialDate::on)));
    }

    private <T> Arbitrary<History<T>> history(Arbitrary<T> rows) {
        return Combinators.combine(rows.list().ofMaxSize(MOST_ROWS), Arbitraries.of(true, true, false))
                .as((all, complete) -> history(all, complete));
    }

    private <T> History<T> history(List<T> rows, boolean complete) {
        History<T> empty = complete ? History.complete(asOf) : History.incomplete();
        return new History<>(rows, empty.completeness());
    }

    private Arbitrary<Stint> stints() {
        return Combinators.combine(
                        days(0, LONGEST_CAREER_DAYS), Arbitraries.integers().between(0, 10 * 365))
                .as((from, length) -> {
                    LocalDate last = from.plusDays(length);
                    return last.isBefore(asOf) ? Stint.closed(from, last) : Stint.running(from);
                });
    }

    private Arbitrary<Post> posts() {
        return Combinators.combine(Arbitraries.of(PostLevel.values()), stints(), Arbitraries.of("a", "b", "c"))
                .as(Post::new);
    }

    private Arbitrary<Sanction> sanctions() {
        return Combinators.combine(Arbitraries.of(SanctionKind.values()), perhaps(days(0, 6 * 365)))
                .as((kind, decided) -> new Sanction(kind, decided, PartialDate.unknown(), PartialDate.unknown()));
    }

    private Arbitrary<Appraisal> appraisals() {
        return Combinators.combine(
                        Arbitraries.integers().between(asOf.getYear() - 6, asOf.getYear() - 1),
                        Arbitraries.of(Grade.ANNUAL))
                .as(Appraisal::new);
    }

    private static Arbitrary<Map<Judgement, Boolean>> judgements() {
        return Arbitraries.maps(Arbitraries.of(Judgement.values()), Arbitraries.of(true, false));
    }
}
