package io.github.cadreassessment.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How often "did you mean" names what was meant: phrases of the catalogue and of the line forms, misspelt by a generator
 * where they stand in lines of a rule file, and what the reader says of that file.
 *
 * <p>Each run prints the share for each way of misspelling.
 */
class SuggestionRateTest {
    private static final TermCatalogue CATALOGUE = TermCatalogue.builtIn();
    private static final long SEED = 20261124;
    private static final int MOST_OF_A_KIND = 250;
    private static final int LEAST_OF_A_KIND = 200;
    private static final double LEAST_SHARE = 0.95;
    private static final int SUGGESTIONS = 3;
    private static final Map<Misspelling, List<Slip>> SLIPS = new ConcurrentHashMap<>();
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

    /** A misspelt phrase that is no other one, so that the reader has to guess. */
    private record Slip(Site site, String written, Diagnostic said) {
        List<String> suggestions() {
            List<String> found = new ArrayList<>();
            Matcher matcher = QUOTED.matcher(said.help().zh());
            while (said.help().zh().startsWith("是不是想写") && matcher.find()) {
                found.add(matcher.group(1));
            }
            assertThat(found).hasSizeLessThanOrEqualTo(SUGGESTIONS);
            return found;
        }

        boolean isUnderstood() {
            List<String> suggestions = suggestions();
            boolean isFamily = said.help().zh().endsWith(" 等")
                    && suggestions.stream().allMatch(one -> isOfOneFamily(one, site.phrase()));
            return suggestions.contains(site.phrase()) || isFamily;
        }

        @Override
        public String toString() {
            return site.phrase() + " <- " + site.with(written) + ": " + said.print();
        }
    }

    /** Phrases that differ in one character, such as the number of a rank. */
    private static boolean isOfOneFamily(String one, String other) {
        long different = one.length() != other.length()
                ? Long.MAX_VALUE
                : Stream.iterate(0, i -> i < one.length(), i -> i + 1)
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .count();
        return different <= 1;
    }

    private static List<Slip> slips(Misspelling kind) {
        return SLIPS.computeIfAbsent(kind, SuggestionRateTest::made);
    }

    private static List<Slip> made(Misspelling kind) {
        List<Slip> slips = new ArrayList<>();
        Random random = new Random(SEED);
        for (Language language : Language.values()) {
            List<Site> sites = new ArrayList<>(Site.all(language));
            Collections.shuffle(sites, random);
            int before = slips.size();
            for (Site site : sites) {
                String written = kind.of(site.phrase(), random);
                if (!written.equals(site.phrase()) && slips.size() - before < MOST_OF_A_KIND) {
                    said(site, site.with(written)).ifPresent(said -> slips.add(new Slip(site, written, said)));
                }
            }
        }
        return slips;
    }

    /** What is said of {@code line} where the site stands; a misspelling may be another phrase, and nothing is said. */
    private static Optional<Diagnostic> said(Site site, String line) {
        String file = Sentences.file(site.language(), site.form(), line);
        int number = (int) file.substring(0, file.lastIndexOf(line)).lines().count() + 1;
        Complaints complaints = new Complaints("f.policy", site.language());
        FromText.read(SourceFile.of("f.policy", file), CATALOGUE, complaints);
        return complaints.all().stream()
                .filter(diagnostic ->
                        diagnostic.line() == number && !diagnostic.code().equals("P204"))
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource
    void phrase_misspeltInALine_isAmongTheFirstThreeSuggestions(Misspelling kind) {
        List<Slip> slips = slips(kind);
        List<Slip> lost = slips.stream().filter(slip -> !slip.isUnderstood()).toList();
        double share = 1 - (double) lost.size() / slips.size();

        System.out.printf("%s: %.1f %% of %d are understood%n", kind, 100 * share, slips.size());
        assertThat(slips).hasSizeGreaterThanOrEqualTo(LEAST_OF_A_KIND);
        assertThat(share)
                .as(lost.stream().map(Slip::toString).collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @ParameterizedTest
    @EnumSource
    void oppositeOfAPhrase_misspeltInALine_isNeverSuggested(Misspelling kind) {
        Map<String, String> opposites = new HashMap<>();
        for (Language language : Language.values()) {
            for (Term term : CATALOGUE.terms()) {
                if (term.type() == TermType.FLAG) {
                    opposites.put(term.phrase().only(language), term.negative().only(language));
                    opposites.put(term.negative().only(language), term.phrase().only(language));
                }
            }
        }
        opposites.putAll(Map.of("超过", "不超过", "不超过", "超过", "不满", "满", "满", "不满", "早于", "不早于", "不早于", "早于"));
        opposites.putAll(Map.of("晚于", "不晚于", "不晚于", "晚于", "低于", "不低于", "不低于", "低于", "高于", "不高于", "不高于", "高于"));

        List<Slip> slips = slips(kind).stream()
                .filter(slip -> opposites.containsKey(slip.site().phrase()))
                .toList();

        assertThat(slips).hasSizeGreaterThan(20);
        assertThat(slips)
                .noneMatch(slip ->
                        slip.suggestions().contains(opposites.get(slip.site().phrase())));
    }

    @Test
    void line_inFullWidthCharacters_isReadAsItIs() {
        for (Language language : Language.values()) {
            for (Site site : Site.all(language)) {
                String line = site.with(Misspelling.fullWidth(site.phrase()));
                assertThat(said(site, line)).as(line).isEmpty();
            }
        }
    }

    @Test
    void homophones_areOfCharactersOfTheCatalogue() {
        String phrases = Site.all(Language.ZH).stream().map(Site::phrase).collect(Collectors.joining());

        assertThat(Misspelling.pairs(Misspelling.HOMOPHONES)).hasSizeGreaterThanOrEqualTo(80);
        Misspelling.pairs(Misspelling.HOMOPHONES)
                .forEach((character, alike) -> assertThat(phrases.indexOf(character))
                        .as("%c", character)
                        .isNotNegative());
    }
}
