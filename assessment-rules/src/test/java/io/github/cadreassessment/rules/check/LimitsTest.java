package io.github.cadreassessment.rules.check;

import static io.github.cadreassessment.rules.check.RuleFiles.FIRST_LINE;
import static io.github.cadreassessment.rules.check.RuleFiles.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.rules.source.Limits;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every published limit of rule files in both languages: at it, one over it and ten times over it. */
class LimitsTest {
    private static final String LONG_LINE_ZH = "f.policy:3:1 P103 这一行超过 500 个字符";
    private static final String LONG_LINE_EN = "f.policy:3:1 P103 the line is longer than 500 characters";
    private static final String LARGE_ZH = "f.policy:1:1 P102 文件超过 256 KB";
    private static final String LARGE_EN = "f.policy:1:1 P102 the file is larger than 256 KB";

    /**
     * A limit in one language.
     *
     * @param name the constant of {@link Limits}, and what more is tried of it
     * @param file a file with as much of it as asked for
     * @param saidOfOneMore what is said of a file that is one over the limit
     * @param saidOfTenTimes what is said of a file with ten times as much, which may be over another limit before
     */
    private record Row(
            String name,
            Language language,
            int limit,
            IntFunction<String> file,
            String saidOfOneMore,
            String saidOfTenTimes) {
        @Override
        public String toString() {
            return name + " " + language;
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>(both("FILE_BYTES", Limits.FILE_BYTES, LimitsTest::bytes, LARGE_ZH, LARGE_EN));
        rows.addAll(both(
                "LINE_CHARACTERS",
                Limits.LINE_CHARACTERS,
                LimitsTest::line,
                "f.policy:7:1 P103 这一行超过 500 个字符",
                "f.policy:7:1 P103 the line is longer than 500 characters"));
        int line = FIRST_LINE + 2_000 * (HEADING + 2);
        rows.add(row(
                "RULES", Language.ZH, Limits.RULES, RuleFiles::rules, place(line, 1, "P110 规则超过 2000 条"), LARGE_ZH));
        rows.add(row(
                "RULES",
                Language.EN,
                Limits.RULES,
                RuleFiles::rules,
                place(line, 1, "P110 there are more than 2000 rules"),
                LARGE_EN));
        rows.addAll(conditions("CONDITIONS", LimitsTest::conditions, FIRST_LINE, FIRST_LINE));
        rows.addAll(conditions("CONDITIONS of statuses", LimitsTest::conditionsOfStatuses, 38, 47));
        rows.addAll(nesting("NESTING", LimitsTest::blocks, FIRST_LINE + HEADING + 12));
        rows.addAll(nesting("NESTING of statuses", LimitsTest::statuses, FIRST_LINE + 12 * 3));
        rows.addAll(digits());
        rows.addAll(idsAndTitles());
        return rows.stream();
    }

    private static List<Row> conditions(String name, Written file, int line, int lineOfTenTimes) {
        String zh = "P112 规则 `r` 的条件超过 256 个";
        String en = "P112 rule `r` has more than 256 conditions";
        int limit = Limits.CONDITIONS;
        return List.of(
                row(name, Language.ZH, limit, file, place(line, 1, zh), place(lineOfTenTimes, 1, zh)),
                row(name, Language.EN, limit, file, place(line, 1, en), place(lineOfTenTimes, 1, en)));
    }

    private static List<Row> nesting(String name, Written file, int line) {
        return both(
                name,
                Limits.NESTING,
                file,
                place(line, 1, "P111 嵌套超过 12 层"),
                place(line, 1, "P111 blocks stand more than 12 deep in each other"));
    }

    private static List<Row> digits() {
        String more = "9".repeat(10);
        String most = "9".repeat(90);
        return List.of(
                row(
                        "DIGITS",
                        Language.ZH,
                        Limits.DIGITS,
                        LimitsTest::digits,
                        place(7, 8, "P108 数字 `" + more + "` 超过 9 位"),
                        place(7, 8, "P108 数字 `" + most + "` 超过 9 位")),
                row(
                        "DIGITS",
                        Language.EN,
                        Limits.DIGITS,
                        LimitsTest::digits,
                        place(7, 16, "P108 the number `" + more + "` has more than 9 digits"),
                        place(7, 16, "P108 the number `" + most + "` has more than 9 digits")));
    }

    private static List<Row> idsAndTitles() {
        String id = "a".repeat(65);
        return List.of(
                row(
                        "ID_CHARACTERS",
                        Language.ZH,
                        Limits.ID_CHARACTERS,
                        LimitsTest::id,
                        place(3, 4, "P113 编号 `" + id + "` 超过 64 个字符"),
                        LONG_LINE_ZH),
                row(
                        "ID_CHARACTERS",
                        Language.EN,
                        Limits.ID_CHARACTERS,
                        LimitsTest::id,
                        place(3, 6, "P113 the id `" + id + "` is longer than 64 characters"),
                        LONG_LINE_EN),
                row(
                        "TITLE_CHARACTERS",
                        Language.ZH,
                        Limits.TITLE_CHARACTERS,
                        LimitsTest::title,
                        place(3, 6, "P107 引号里的文字超过 200 个字符"),
                        LONG_LINE_ZH),
                row(
                        "TITLE_CHARACTERS",
                        Language.EN,
                        Limits.TITLE_CHARACTERS,
                        LimitsTest::title,
                        place(3, 8, "P107 the quoted text is longer than 200 characters"),
                        LONG_LINE_EN));
    }

    private static List<Row> both(String name, int limit, Written file, String zh, String en) {
        return List.of(row(name, Language.ZH, limit, file, zh, zh), row(name, Language.EN, limit, file, en, en));
    }

    private static Row row(
            String name, Language language, int limit, Written file, String saidOfOneMore, String saidOfTenTimes) {
        RuleFiles files = new RuleFiles(language);
        return new Row(name, language, limit, count -> file.with(files, count), saidOfOneMore, saidOfTenTimes);
    }

    /** Writes a file with so much of something. */
    private interface Written {
        String with(RuleFiles files, int count);
    }

    private static String place(int line, int column, String said) {
        return "f.policy:" + line + ":" + column + " " + said;
    }

    private static String bytes(RuleFiles files, int count) {
        return RuleFiles.padded(files.file(files.condition()), count);
    }

    private static String line(RuleFiles files, int count) {
        String condition = files.condition().strip();
        return files.file(condition + " ".repeat(count - condition.length()) + "\n");
    }

    private static String conditions(RuleFiles files, int count) {
        return files.file(files.condition().repeat(count));
    }

    // Each of eight statuses names the next one twice, and the last has as many conditions as that asks for.
    private static String conditionsOfStatuses(RuleFiles files, int count) {
        StringBuilder file = new StringBuilder(files.head());
        for (int i = 1; i <= 8; i++) {
            file.append(files.status("s" + i, ("s" + (i + 1) + "\n").repeat(2)));
        }
        file.append(files.status("s9", files.condition().repeat(count / 256)));
        return file + files.rule("r", "r", "s1\n" + files.condition().repeat(count % 256));
    }

    private static String blocks(RuleFiles files, int count) {
        return files.file(
                files.anyOf().repeat(count) + files.condition() + files.end().repeat(count));
    }

    private static String statuses(RuleFiles files, int count) {
        StringBuilder file = new StringBuilder(files.head());
        for (int i = 1; i < count; i++) {
            file.append(files.status("s" + i, "s" + (i + 1) + "\n"));
        }
        return file.append(files.status("s" + count, files.condition())) + files.rule("r", "r", "s1\n");
    }

    private static String digits(RuleFiles files, int count) {
        String number = "9".repeat(count);
        return files.file(
                files.language() == Language.ZH
                        ? "年龄 不超过 " + number + " 岁\n"
                        : "age is at most " + number + " years of age\n");
    }

    private static String id(RuleFiles files, int count) {
        return files.head() + files.rule("a".repeat(count), "r", files.condition());
    }

    private static String title(RuleFiles files, int count) {
        String character = files.language() == Language.ZH ? "题" : "t";
        return files.head() + files.rule("r", character.repeat(count), files.condition());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void file_atTheLimit_isAccepted(Row row) {
        String file = row.file().apply(row.limit());

        assertThat(RuleFiles.said(file)).isEmpty();
        assertThat(RuleFiles.read(file).policy()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void file_oneOverTheLimit_isRefusedNamingIt(Row row) {
        String file = row.file().apply(row.limit() + 1);

        assertThat(RuleFiles.said(file)).containsExactly(row.saidOfOneMore());
        assertThat(RuleFiles.read(file).policy()).isNull();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void file_tenTimesOverTheLimit_isRefusedInTime(Row row) {
        String file = row.file().apply(10 * row.limit());

        assertThat(RuleFiles.said(file)).containsExactly(row.saidOfTenTimes());
        assertThat(RuleFiles.read(file).policy()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void rules_asManyAsAFileHolds_areRefusedOnceAtTheFirstTooMany(Language language) {
        String sentence = language == Language.ZH ? "规则超过 2000 条" : "there are more than 2000 rules";

        assertThat(RuleFiles.said(new RuleFiles(language).rules(2_500)))
                .containsExactly("f.policy:12003:1 P110 " + sentence);
    }

    @ParameterizedTest
    @EnumSource
    void diagnostics_asManyAsTheLimit_areAllListed(Language language) {
        List<String> said = RuleFiles.said(notUnderstood(language, Limits.DIAGNOSTICS));

        assertThat(said).hasSize(100).allMatch(one -> one.contains(" P201 "));
        assertThat(said.get(99)).startsWith("f.policy:106:1 P201 ");
    }

    @ParameterizedTest
    @EnumSource
    void diagnostics_overTheLimit_endInOneThatSaysSo(Language language) {
        String sentence = language == Language.ZH ? "还有更多问题没有列出" : "there are more problems than are listed";
        for (int count : List.of(Limits.DIAGNOSTICS + 1, 10 * Limits.DIAGNOSTICS)) {
            List<String> said = RuleFiles.said(notUnderstood(language, count));

            assertThat(said).hasSize(101);
            assertThat(said.subList(0, 100)).allMatch(one -> one.contains(" P201 "));
            assertThat(said.get(99)).startsWith("f.policy:106:1 P201 ");
            assertThat(said.get(100)).isEqualTo("f.policy:106:1 P199 " + sentence);
        }
    }

    private static String notUnderstood(Language language, int count) {
        return new RuleFiles(language).file("zzz\n".repeat(count));
    }

    @Test
    void limits_all_areTried() {
        Set<String> published =
                Stream.of(Limits.class.getFields()).map(Field::getName).collect(Collectors.toSet());
        Set<String> tried = rows().map(row -> row.name().split(" ", 2)[0]).collect(Collectors.toSet());
        tried.add("DIAGNOSTICS");
        tried.add("SCENARIO_FILE_BYTES"); // by ScenarioReadingTest

        assertThat(tried).isEqualTo(published);
    }
}
