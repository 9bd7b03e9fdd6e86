package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.BallotAspect;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.FieldRecordKind;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.Judgement;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.cadre.StyleFindingKind;
import io.github.cadreassessment.core.language.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a column that takes one of several: the Chinese phrase, the English phrase or the constant.
 *
 * @param <E> what a word stands for
 */
final class Words<E extends Enum<E>> {
    static final Words<Education> EDUCATION = new Words<>(Education.values(), Education::phrase);
    static final Words<PostLevel> LEVEL = new Words<>(PostLevel.values(), PostLevel::phrase);
    static final Words<GrassrootsKind> GRASSROOTS = new Words<>(GrassrootsKind.values(), GrassrootsKind::phrase);
    static final Words<SanctionKind> SANCTION = new Words<>(SanctionKind.values(), SanctionKind::phrase);
    static final Words<Authority> AUTHORITY = new Words<>(Authority.values(), Authority::phrase);
    static final Words<Grade> GRADE = new Words<>(Grade.ANNUAL.toArray(new Grade[0]), Grade::phrase);
    static final Words<Rank> RANK = new Words<>(Rank.values(), Rank::phrase);
    static final Words<Judgement> JUDGEMENT = new Words<>(Judgement.values(), Judgement::phrase);
    static final Words<FieldRecordKind> FIELD = new Words<>(FieldRecordKind.values(), FieldRecordKind::phrase);
    static final Words<BallotAspect> ASPECT = new Words<>(BallotAspect.values(), BallotAspect::phrase);
    static final Words<StyleFindingKind> STYLE = new Words<>(StyleFindingKind.values(), StyleFindingKind::phrase);
    static final Words<RegisterTable> TABLE = new Words<>(
            Stream.of(RegisterTable.values())
                    .filter(table -> table != RegisterTable.TABLES)
                    .toArray(RegisterTable[]::new),
            RegisterTable::phrase);

    /** The last day of a stint that goes on. */
    static final Text ONGOING = new Text("至今", "ongoing");
    /** The last valid day of an approval that has none. */
    static final Text OPEN_ENDED = new Text("长期", "open-ended");
    /** The level of an approval that is for any. */
    static final Text ANY = new Text("不限", "any");

    private static final Map<String, Boolean> FLAGS =
            Map.of("是", true, "yes", true, "true", true, "否", false, "no", false, "false", false);

    private final List<Text> phrases;
    private final Map<String, E> byWord = new HashMap<>();

    private Words(E[] constants, Function<E, Text> phrase) {
        this.phrases = Stream.of(constants).map(phrase).toList();
        for (E constant : constants) {
            byWord.put(plain(phrase.apply(constant).zh()), constant);
            byWord.put(plain(phrase.apply(constant).en()), constant);
            byWord.put(plain(constant.name()), constant);
        }
    }

    /** What this word stands for, or {@code null} if it is none of the words. */
    @Nullable
    E find(String word) {
        return byWord.get(plain(word));
    }

    /** The words, in both languages. */
    List<Text> phrases() {
        return phrases;
    }

    /** Whether {@code text} is this word in either language. */
    static boolean is(String text, Text word) {
        return text.equals(word.zh()) || plain(text).equals(word.en());
    }

    /** Yes or no, or {@code null} if it is neither. */
    static @Nullable Boolean flag(String word) {
        return FLAGS.get(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
