package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.assessment.Verdict;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.explanation.Outcome;
import io.github.cadreassessment.core.language.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Matches what stands in slots of scenarios only. */
final class ScenarioSlots {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?![0-9])");

    private final Vocabulary vocabulary;
    private final Slots slots;
    private final Phrases<Verdict> verdicts;
    private final Phrases<Outcome> statuses;
    private final Phrases<String> or;
    private final Phrases<Grade> noGrade = new Phrases<>();

    ScenarioSlots(Language language, Vocabulary vocabulary, Slots slots) {
        this.vocabulary = vocabulary;
        this.slots = slots;
        this.verdicts = SurfaceWords.phrases(ScenarioWords.VERDICTS, language);
        this.statuses = SurfaceWords.phrases(ScenarioWords.STATUSES, language);
        this.or = SurfaceWords.phrases(List.of(SurfaceWords.OR), language);
        noGrade.add(Grade.NO_GRADE.phrase().only(language), Grade.NO_GRADE);
    }

    List<Match<Verdict>> verdicts(SourceLine line, int from, Furthest furthest) {
        return verdicts.at(line, from, furthest);
    }

    List<Match<Outcome>> statuses(SourceLine line, int from, Furthest furthest) {
        return statuses.at(line, from, furthest);
    }

    List<Match<Integer>> years(SourceLine line, int from, Furthest furthest) {
        int start = line.skipSpaces(from);
        furthest.expect(start, "2024");
        var matcher = YEAR.matcher(line.text()).region(start, line.text().length());
        return matcher.lookingAt() ? List.of(new Match<>(Integer.parseInt(matcher.group()), matcher.end())) : List.of();
    }

    List<Match<String>> terms(SourceLine line, int from, Furthest furthest) {
        List<Match<String>> found = new ArrayList<>();
        vocabulary
                .terms
                .at(line, from, furthest)
                .forEach(term -> found.add(new Match<>(term.value().id(), term.end())));
        vocabulary
                .flags
                .at(line, from, furthest)
                .forEach(flag -> found.add(new Match<>(flag.value().term(), flag.end())));
        return found;
    }

    List<Match<List<Grade>>> anyGrades(SourceLine line, int from, Furthest furthest) {
        List<Match<List<Grade>>> found = new ArrayList<>(slots.grades(line, from, furthest));
        for (Match<Grade> only : noGrade.at(line, from, furthest)) {
            found.add(new Match<>(List.of(only.value()), only.end()));
        }
        for (Match<List<Grade>> first : slots.grades(line, from, furthest)) {
            for (Match<String> joint : or.at(line, first.end(), furthest)) {
                for (Match<Grade> last : noGrade.at(line, joint.end(), furthest)) {
                    Set<Grade> all = EnumSet.copyOf(first.value());
                    all.add(last.value());
                    found.add(new Match<>(List.copyOf(all), last.end()));
                }
            }
        }
        return found;
    }
}
