package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.report.Disclaimer;
import io.github.cadreassessment.desk.result.UpcomingChange;
import io.github.cadreassessment.desk.result.UpcomingChange.Kind;
import io.github.cadreassessment.rules.prospect.Cause;
import io.github.cadreassessment.rules.prospect.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints who becomes eligible, or stops to be, for people. */
final class UpcomingText {
    private final Screen screen;

    UpcomingText(Screen screen) {
        this.screen = screen;
    }

    void print(UpcomingRun.Found found, Asked asked, LocalDate through) {
        String from = asked.asking().asOf().toString();
        String policy = asked.inForce().policy().id();
        screen.line(new Text(
                asked.question() + "，" + from + " 之后至 " + through + "，按规则集 " + policy + "，其他情况不变：",
                asked.question() + ", after " + from + " up to " + through + ", under policy " + policy
                        + ", if nothing else changes:"));
        int width = found.listed().stream()
                .mapToInt(change -> change.id().length())
                .max()
                .orElse(0);
        found.listed().forEach(change -> row(change, width));
        counts(found);
        clauses(found);
        found.changes().stream()
                .filter(change -> change.kind() == Kind.OPEN)
                .collect(Collectors.groupingBy(
                        change -> change.turn().day() + "\t" + screen.in(change.needed()),
                        TreeMap::new,
                        Collectors.counting()))
                .forEach(this::open);
        screen.line(Disclaimer.TEXT);
    }

    private void row(UpcomingChange change, int width) {
        String id = change.id() + " ".repeat(width - change.id().length());
        String line = change.turn().day() + "  " + id + "  " + screen.in(change.outcome()) + "  "
                + screen.in(causes(change.turn()));
        String needed = screen.in(change.needed());
        screen.line(
                needed.isEmpty() ? line : line + screen.in(new Text("；届时还须查明：", "; to be found out then: ")) + needed);
    }

    /** The clauses by their ids; their titles stand below the table once. */
    private static Text causes(Turn turn) {
        return turn.causes().isEmpty() ? turn.why() : new Text(causes(turn, Language.ZH), causes(turn, Language.EN));
    }

    private static String causes(Turn turn, Language language) {
        String rules = new Text("；规则自该日起变更", "; other rules are in force").in(language);
        return turn.causes().stream()
                        .map(cause -> cause.clause().id()
                                + (cause.why().equals(Text.NONE)
                                        ? ""
                                        : new Text("：", ": ").in(language)
                                                + cause.why().in(language)))
                        .collect(Collectors.joining(new Text("；", "; ").in(language)))
                + (turn.otherRules() ? rules : "");
    }

    private void clauses(UpcomingRun.Found found) {
        found.listed().stream()
                .flatMap(change -> change.turn().causes().stream())
                .map(Cause::clause)
                .filter(clause -> !clause.title().equals(Text.NONE))
                .collect(Collectors.toMap(Clause::id, Clause::title, (one, other) -> one, TreeMap::new))
                .forEach((id, title) -> screen.line("  " + id + "  " + screen.in(title)));
    }

    private void counts(UpcomingRun.Found found) {
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Kind kind : List.of(Kind.ELIGIBLE, Kind.NOT_BARRED, Kind.BARRED)) {
            counts.put(kind, 0);
        }
        found.listed().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        long people = found.listed().stream().map(UpcomingChange::id).distinct().count();
        StringBuilder zh = new StringBuilder("共看 " + found.people() + " 人，其中 " + people + " 人有变化");
        StringBuilder en = new StringBuilder(found.people() + " people looked at, " + people + " of them change");
        counts.forEach((kind, count) -> {
            zh.append("；").append(kind.phrase().zh()).append(' ').append(count);
            en.append("; ").append(kind.phrase().en()).append(": ").append(count);
        });
        screen.line(new Text(zh.toString(), en.toString()));
        if (found.uncertain() > 0) {
            screen.line(new Text(
                    "另有 " + found.uncertain() + " 人现任职务、职级未查明，不能确定所问的上一级，没有推算",
                    found.uncertain() + " more were not looked at, as their present level or rank is not certain"));
        }
    }

    private void open(String dayAndFacts, long people) {
        String[] parts = dayAndFacts.split("\t", -1);
        screen.line(new Text(
                "现在符合的人中，有 " + people + " 人自 " + parts[0] + " 起是否仍符合，要看新的登记：" + parts[1],
                "of those who are eligible, " + people + " wait from " + parts[0] + " on for new records: "
                        + parts[1]));
    }
}
