package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness;
import io.github.cadreassessment.core.cadre.Completeness.Incomplete;
import io.github.cadreassessment.core.cadre.Completeness.Why;
import io.github.cadreassessment.core.cadre.DailyWork;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.OpaqueId;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to one row, nobody is left with a history that looks whole and is not. */
class DamageOnlyTakesAwayTest {
    private static final Path SOUND = Path.of("..", "data", "township");
    private static final Completeness DAMAGED = new Incomplete(Why.ROW_REJECTED);
    private static final List<String> CELLS_THAT_MUST_NOT_BE_SEEN = List.of("某某某", "110101199001011237", "tl-nobody");

    private static final String FIRST_LEFT_OUT = "tl-0080";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void row_damagedInAnyWay_leavesNoHistoryThatOnlyLooksWhole(RegisterTable table) throws IOException {
        copyFirstPeopleDeclaringAllComplete();
        RegisterReading sound = Registers.read(folder);
        List<String> lines = Files.readAllLines(folder.resolve(table.file()));
        for (RowDamage damage : RowDamage.all(lines.get(0).split(",").length)) {
            for (int row : new int[] {1, lines.size() / 2}) {
                damage.damage(folder, table, row);
                assertOnlyTakenAway(sound, Registers.read(folder), table + ", row " + row + ", " + damage);
                Files.write(folder.resolve(table.file()), lines);
            }
        }
    }

    private void copyFirstPeopleDeclaringAllComplete() throws IOException {
        for (RegisterTable table : RegisterTable.values()) {
            List<String> lines = Files.readAllLines(SOUND.resolve(table.file()));
            lines.removeIf(line -> line.startsWith("tl-") && line.compareTo(FIRST_LEFT_OUT) > 0);
            lines.replaceAll(line -> line.equals("处分,否,") ? "处分,是,2024-12-31" : line);
            Files.write(folder.resolve(table.file()), lines);
        }
    }

    private static void assertOnlyTakenAway(RegisterReading sound, RegisterReading damaged, String how) {
        Map<OpaqueId, Cadre> before = new HashMap<>();
        sound.cadres().forEach(cadre -> before.put(cadre.id(), cadre));

        assertThat(damaged.rejected()).as(how).isNotEmpty();
        assertThat(damaged.rejected())
                .as(how)
                .allSatisfy(row -> assertThat(row.describe(Language.ZH) + row.describe(Language.EN))
                        .doesNotContain(CELLS_THAT_MUST_NOT_BE_SEEN));
        for (Cadre cadre : damaged.cadres()) {
            // Whoever was given an id of nobody in cadres.csv goes on under it, without the rows of the old one.
            Cadre whole = before.containsKey(cadre.id())
                    ? Objects.requireNonNull(before.get(cadre.id()))
                    : missing(sound, damaged);
            assertThat(withoutHistories(cadre)).as(how).isEqualTo(withoutHistories(whole));
            assertWholeOrDamaged(how, whole.posts(), cadre.posts());
            assertWholeOrDamaged(how, whole.grassroots(), cadre.grassroots());
            assertWholeOrDamaged(how, whole.massWork(), cadre.massWork());
            assertWholeOrDamaged(how, whole.sanctions(), cadre.sanctions());
            assertWholeOrDamaged(how, whole.approvals(), cadre.approvals());
            assertWholeOrDamaged(how, whole.appraisals(), cadre.appraisals());
            assertWholeOrDamaged(how, whole.ranks(), cadre.ranks());
            assertWholeOrDamaged(how, whole.leave(), cadre.leave());
            assertWholeOrDamaged(how, whole.training(), cadre.training());
            assertThat(whole.judgements()).as(how).containsAllEntriesOf(cadre.judgements());
            assertWorkOnlyTakenAway(how, whole.work(), cadre.work());
        }
        Map<OpaqueId, Unit> units = new HashMap<>();
        sound.units().all().forEach(unit -> units.put(unit.id(), unit));
        for (Unit unit : damaged.units().all()) {
            if (units.containsKey(unit.id())) {
                assertUnitOnlyTakenAway(how, Objects.requireNonNull(units.get(unit.id())), unit);
            }
        }
    }

    private static void assertWorkOnlyTakenAway(String how, DailyWork whole, DailyWork read) {
        assertWholeOrDamaged(how, whole.study(), read.study());
        assertWholeOrDamaged(how, whole.notes(), read.notes());
        assertWholeOrDamaged(how, whole.field(), read.field());
        assertWholeOrDamaged(how, whole.stations(), read.stations());
        assertWholeOrDamaged(how, whole.ballots(), read.ballots());
        assertWholeOrDamaged(how, whole.style(), read.style());
        assertWholeOrDamaged(how, whole.petitions(), read.petitions());
        assertWholeOrDamaged(how, whole.reviews(), read.reviews());
        assertWholeOrDamaged(how, whole.courses(), read.courses());
    }

    private static void assertUnitOnlyTakenAway(String how, Unit whole, Unit read) {
        assertThat(whole.rankHolders()).as(how).containsAllEntriesOf(read.rankHolders());
        assertWholeOrDamaged(how, whole.heads(), read.heads());
        assertWholeOrDamaged(how, whole.departments(), read.departments());
        assertWholeOrDamaged(how, whole.seminars(), read.seminars());
        assertWholeOrDamaged(how, whole.activities(), read.activities());
        assertWholeOrDamaged(how, whole.essays(), read.essays());
        assertWholeOrDamaged(how, whole.petitions(), read.petitions());
        assertWholeOrDamaged(how, whole.findings(), read.findings());
    }

    private static Cadre missing(RegisterReading sound, RegisterReading damaged) {
        List<OpaqueId> left = damaged.cadres().stream().map(Cadre::id).toList();
        return sound.cadres().stream()
                .filter(cadre -> !left.contains(cadre.id()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void assertWholeOrDamaged(String how, History<T> whole, History<T> read) {
        if (read.completeness() instanceof Incomplete) {
            assertThat(whole.rows()).as(how).containsAll(read.rows());
        } else {
            assertThat(read).as(how).isEqualTo(whole);
        }
        if (!read.rows().equals(whole.rows())) {
            assertThat(read.completeness()).as(how).isEqualTo(DAMAGED);
        }
    }

    private static Cadre withoutHistories(Cadre cadre) {
        return Cadre.withId("tl-any")
                .birth(cadre.birth())
                .workStart(cadre.workStart())
                .party(cadre.party())
                .education(cadre.education())
                .reserve(cadre.reserve())
                .underInvestigation(cadre.underInvestigation())
                .build();
    }
}
