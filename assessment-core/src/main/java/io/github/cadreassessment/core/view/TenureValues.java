package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.Truth;
import io.github.cadreassessment.core.term.Unit;
import io.github.cadreassessment.core.time.Stint;
import io.github.cadreassessment.core.time.StintTotal;
import io.github.cadreassessment.core.time.StintYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** Derives the terms about annual appraisals of the years in the present step of a ladder (其间). */
final class TenureValues {
    private static final long EXCELLENT = YearGrades.bits(EnumSet.of(Grade.EXCELLENT));
    private static final long INCOMPETENT = YearGrades.bits(EnumSet.of(Grade.INCOMPETENT));
    private static final long NO_GRADE = YearGrades.bits(EnumSet.of(Grade.NO_GRADE));
    private static final long UNCOUNTED = YearGrades.bits(EnumSet.of(Grade.BASICALLY_COMPETENT)) | NO_GRADE;

    private final CaseFile file;
    private final Ladder<?> ladder;

    private TenureValues(CaseFile file, Ladder<?> ladder) {
        this.file = file;
        this.ladder = ladder;
    }

    static void addTo(TermDerivations terms) {
        addTo(terms, "rank", file -> new TenureValues(file, file.ranks()));
        addTo(terms, "level", file -> new TenureValues(file, file.posts()));
    }

    private static void addTo(TermDerivations terms, String step, Function<CaseFile, TenureValues> of) {
        terms.put("excellent-years-at-" + step, file -> of.apply(file).years(EXCELLENT, false));
        terms.put("excellent-full-years-at-" + step, file -> of.apply(file).years(EXCELLENT, true));
        terms.put("uncounted-years-at-" + step, file -> of.apply(file).years(UNCOUNTED, false));
        terms.put("incompetent-years-at-" + step, file -> of.apply(file).years(INCOMPETENT, false));
        String duration = "uncounted-duration-at-" + step;
        terms.put(duration, file -> of.apply(file).uncounted(duration));
    }

    private Known years(long wanted, boolean full) {
        Gaps gaps = YearGrades.gaps(file);
        Bounds bounds = yearsAt(ladder.least(), wanted, full, gaps);
        for (long rest = ladder.possible(); rest != 0; rest &= rest - 1) {
            bounds = bounds.or(yearsAt(Long.numberOfTrailingZeros(rest), wanted, full, gaps));
        }
        return bounds.known(gaps.and(ladder.gapsNow()).list());
    }

    private Bounds yearsAt(int step, long wanted, boolean full, Gaps gaps) {
        List<Stint> stints = stints(step);
        Bounds count = Bounds.NONE;
        for (int year = firstYear(stints); year < file.asOf().getYear(); year++) {
            Truth graded = YearGrades.graded(file, year, wanted);
            if (graded != Truth.FALSE) {
                Truth counts = graded.and(inTenure(StintYear.of(stints, year), full));
                gaps.contradictory(Fact.APPRAISALS, counts == Truth.UNKNOWN && YearGrades.contradicted(file, year));
                count = count.counting(counts);
            }
        }
        boolean anyYear = !ladder.isWhole() && (!YearGrades.isWhole(file) || (wanted & NO_GRADE) != 0);
        return count.openUnless(!anyYear);
    }

    private Truth inTenure(StintYear year, boolean full) {
        boolean can = full ? year.canFill() : year.canTouch();
        boolean must = full ? year.mustFill() : year.mustTouch();
        return Truth.of(can || !ladder.isWhole(), !must);
    }

    private Known uncounted(String term) {
        Gaps gaps = YearGrades.gaps(file);
        Bounds bounds = ladder.isWhole() ? uncountedAt(ladder.least(), term, gaps) : Bounds.ANY;
        for (long rest = ladder.isWhole() ? ladder.possible() : 0; rest != 0; rest &= rest - 1) {
            bounds = bounds.or(uncountedAt(Long.numberOfTrailingZeros(rest), term, gaps));
        }
        return bounds.known(gaps.and(ladder.gapsNow()).list());
    }

    private Bounds uncountedAt(int step, String term, Gaps gaps) {
        List<Stint> stints = stints(step);
        List<Stint> parts = new ArrayList<>();
        for (int year = firstYear(stints); year < file.asOf().getYear(); year++) {
            Truth graded = YearGrades.graded(file, year, UNCOUNTED);
            if (graded != Truth.FALSE) {
                List<Stint> ofYear = StintYear.of(stints, year).parts(graded == Truth.TRUE);
                gaps.contradictory(Fact.APPRAISALS, !ofYear.isEmpty() && YearGrades.contradicted(file, year));
                parts.addAll(ofYear);
            }
        }
        // The stints were cut at birth before; a part of one that certainly began earlier is not cut again.
        Bounds total = Bounds.of(StintTotal.total(parts, file.asOf(), LocalDate.MIN, file.convention(term)));
        return new Bounds(wholeMonths(total.low()), wholeMonths(total.high()));
    }

    private List<Stint> stints(int step) {
        return ladder.at(step).stream().map(file::possible).toList();
    }

    private static long wholeMonths(long ticks) {
        return ticks - ticks % Unit.MONTH.ticks();
    }

    /** The first year that can lie in these stints, or that has a grade on file if there may be more stints. */
    private int firstYear(List<Stint> stints) {
        int first = ladder.isWhole() ? file.asOf().getYear() : YearGrades.firstRecordedYear(file);
        for (Stint stint : stints) {
            first = Math.min(first, stint.from().earliest().getYear());
        }
        return first;
    }
}
