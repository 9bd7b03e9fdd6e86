package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.desk.decision.Decided;
import io.github.cadreassessment.desk.decision.InOrder;
import io.github.cadreassessment.desk.register.RegisterReading;
import io.github.cadreassessment.desk.register.RegisterStream;
import io.github.cadreassessment.desk.report.Asked;
import io.github.cadreassessment.desk.result.BriefLine;
import io.github.cadreassessment.desk.result.OutputFolder;
import io.github.cadreassessment.desk.result.RejectedRows;
import io.github.cadreassessment.desk.result.Tally;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Decider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides a register piece by piece, on all processors and in its order, with what no more memory takes than some pieces
 * do. Not thread-safe.
 */
final class StreamRun {
    // Each of the pieces takes a few megabytes while it is worked on.
    private static final int PIECES_AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

    private final List<Asked> questions;
    private final RegisterStream register;
    private final Assessor assessor;
    private final StreamCounts counts;

    StreamRun(List<Asked> questions, RegisterStream register, Assessor assessor, StreamCounts counts) {
        this.questions = questions;
        this.register = register;
        this.assessor = assessor;
        this.counts = counts;
    }

    /** What came of a piece. */
    private record Answered(RegisterReading read, List<Answer> answers) {}

    /** @param decided {@code null} where it would be no promotion */
    private record Answer(Asked asked, @Nullable Decided decided, String json) {}

    /** Answers every question for everybody. */
    void run(OutputFolder folder) throws IOException {
        Language language = questions.get(0).language();
        try (Writer json = folder.write("results.jsonl");
                Writer rejected = folder.write("rejected.csv");
                Progress progress = new Progress(register.people())) {
            rejected.write(RejectedRows.head(language));
            rejected.write(RejectedRows.lines(register.ofNobody().rejected(), language));
            counts.add(register.ofNobody());
            InOrder.each(register.pieces(), PIECES_AT_ONCE, this::answer, answered -> {
                write(answered, json, rejected, language);
                progress.step(answered.read.cadres().size());
            });
        }
    }

    private Answered answer(RegisterStream.Piece piece) {
        RegisterReading read = register.read(piece);
        Decider decider = assessor.decider();
        List<Answer> answers = new ArrayList<>(read.cadres().size());
        for (Cadre cadre : read.cadres()) {
            for (Asked asked : questions) {
                answer(cadre, asked, decider, answers);
            }
        }
        return new Answered(read, answers);
    }

    private void answer(Cadre cadre, Asked asked, Decider decider, List<Answer> answers) {
        CaseView view = asked.asking().about(cadre);
        if (!asked.scope().mayInclude(view)) {
            return;
        }
        if (asked.asking().mayBePromotion(view)) {
            Decided decided = Decided.briefly(cadre, view, assessor, decider, asked.asking());
            answers.add(new Answer(asked, decided, BriefLine.of(decided)));
        } else {
            answers.add(new Answer(asked, null, ""));
        }
    }

    private void write(Answered answered, Writer json, Writer rejected, Language language) {
        try {
            for (Answer answer : answered.answers) {
                Tally tally = counts.tally(answer.asked);
                if (answer.decided == null) {
                    tally.addNoPromotion();
                } else {
                    json.write(answer.json);
                    tally.add(answer.decided);
                }
            }
            rejected.write(RejectedRows.lines(answered.read.rejected(), language));
            counts.add(answered.read);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
