package io.github.cadreassessment.rules.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.assessment.Assessment;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.explanation.Depth;
import io.github.cadreassessment.core.explanation.Explanation;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.Question;
import io.github.cadreassessment.core.testkit.RandomCadres;
import io.github.cadreassessment.core.testkit.RandomQuestions;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same questions get the same bytes for an answer: with one thread or eight, under any locale and zone, on any Java.
 *
 * <p>One hash of all answers is recorded; the build runs this test on every Java that it supports. To record it anew after
 * a change of wording or of a pack, run the test with {@code -Dhash.record=true} and review what changed.
 */
class SameAnswersTest {
    private static final Path RECORDED = Path.of("src/test/resources/differential/answers.sha256");
    private static final LocalDate AS_OF = LocalDate.of(2024, 2, 29);
    private static final int PEOPLE = 40;
    private static final int QUESTIONS = 6;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "DROOLS, 1, zh-CN, Asia/Shanghai",
        "DROOLS, 8, zh-CN, Pacific/Kiritimati",
        "DROOLS, 1, tr-TR, Pacific/Kiritimati",
        "DROOLS, 8, tr-TR, Asia/Shanghai",
        "STRAIGHT_LINE, 1, zh-CN, Asia/Shanghai",
        "STRAIGHT_LINE, 8, tr-TR, Pacific/Kiritimati"
    })
    void answers_withAnyEngineThreadsLocaleAndZone_areTheRecordedOnes(
            Execution execution, int threads, String language, String place) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        String hash = hash(answers(execution, threads));
        if (Boolean.getBoolean("hash.record")) {
            Files.createDirectories(RECORDED.getParent());
            Files.writeString(RECORDED, hash + "\n");
        }
        assertThat(hash).isEqualTo(recorded());
    }

    private static String recorded() throws IOException {
        return Files.readString(RECORDED, StandardCharsets.US_ASCII).strip();
    }

    private static List<String> answers(Execution execution, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<String> answers = new ArrayList<>();
        try {
            for (String id : Pack.bundledIds()) {
                Pack pack = Pack.bundled(id).orElseThrow();
                try (Assessor assessor = pack.assessor(Choices.on(AS_OF), execution)) {
                    List<Future<String>> running = new ArrayList<>();
                    for (int person = 0; person < PEOPLE; person++) {
                        long seed = person;
                        running.add(pool.submit(() -> answers(pack, assessor, seed)));
                    }
                    for (Future<String> answer : running) {
                        answers.add(answer.get());
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return answers;
    }

    private static String answers(Pack pack, Assessor assessor, long seed) {
        Random random = new Random(seed);
        Cadre cadre = new RandomCadres(random, AS_OF).next();
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = RandomQuestions.next(random, AS_OF);
            while (!assessor.inForce().answers(question.kind())) {
                question = RandomQuestions.next(random, AS_OF);
            }
            Assessment assessment = assessor.assess(cadre, question);
            Explanation explanation = Explanation.of(assessment, pack.catalogue());
            for (Language language : Language.values()) {
                answers.append(explanation.text(language, Depth.VALUES));
            }
        }
        return answers.toString();
    }

    private static String hash(List<String> answers) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        answers.forEach(answer -> digest.update(answer.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
