package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A register of JSON lines that is read piece by piece, however large it is. Every piece reads as it would in the whole
 * register: what has to be known of all lines, such as that an id stands there twice, was looked for before.
 *
 * <p>Thread-safe: any number of threads may read pieces at once.
 */
public final class RegisterStream {
    private static final int LINES_OF_A_PIECE = 128;

    private final Path file;
    private final long size;
    private final FileTime changed;
    private final Survey survey;
    private final Declarations declarations;
    private final @Nullable Roster<Unit.Builder> units;
    private final RegisterReading ofNobody;

    /** Some lines of the file, in its order. */
    public static final class Piece {
        private final List<JsonLinesFile.TextLine> lines;

        private Piece(List<JsonLinesFile.TextLine> lines) {
            this.lines = lines;
        }
    }

    /** That the file cannot be read any more, or was changed while it was read. */
    public static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private UnreadableException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private RegisterStream(Path file, long size, FileTime changed, Survey survey) {
        this.file = file;
        this.size = size;
        this.changed = changed;
        this.survey = survey;
        Rejections rejections = rejections();
        JsonLines source = new JsonLines(survey.ofNobody(), survey.lost(), rejections);
        this.units = Registers.units(source, rejections);
        this.declarations = Registers.declarations(source, rejections);
        this.ofNobody = new WholeRegister(source, declarations, rejections)
                .read(
                        new Roster<>(RegisterTable.CADRES, CadreRow::read, rejections),
                        Registers.listed(units, rejections),
                        List.of());
    }

    /**
     * Looks through the whole file once, or twice if an id stands there twice.
     *
     * @throws java.nio.charset.CharacterCodingException if the file is not UTF-8
     * @throws IOException if it cannot be read
     */
    public static RegisterStream of(Path file) throws IOException {
        long size = Files.size(file);
        FileTime changed = Files.getLastModifiedTime(file);
        return new RegisterStream(file, size, changed, Survey.of(file));
    }

    /** How many lines are about people. */
    public int people() {
        return survey.people();
    }

    /** What the lines say that are about no person: the units, how complete the tables are, and what was rejected there. */
    public RegisterReading ofNobody() {
        return ofNobody;
    }

    /**
     * The pieces, in the order of the file, read as they are asked for.
     *
     * @throws UnreadableException from the iterator if the file cannot be read any more, or was changed meanwhile
     */
    public Iterable<Piece> pieces() {
        return Pieces::new;
    }

    /** The people of a piece, and what of it was not taken. */
    public RegisterReading read(Piece piece) {
        Rejections rejections = rejections();
        List<JsonLines.Line> lines = new ArrayList<>(piece.lines.size());
        piece.lines.forEach(line -> lines.add(line.parse()));
        JsonLines source = new JsonLines(lines, survey.lost(), rejections);
        Roster<CadreRow> people = Registers.people(units, survey.twice(), rejections);
        source.read(RegisterTable.CADRES, people);
        return new WholeRegister(source, declarations, rejections).readPeople(people);
    }

    private Rejections rejections() {
        return new Rejections(String.valueOf(file.getFileName()));
    }

    private void requireUnchanged() throws IOException {
        if (Files.size(file) != size || !Files.getLastModifiedTime(file).equals(changed)) {
            throw new IOException(
                    "The register must not change while it is read. Maybe another program wrote it anew.");
        }
    }

    private final class Pieces implements Iterator<Piece> {
        private final JsonLinesFile lines;
        private List<JsonLinesFile.TextLine> ahead;

        Pieces() {
            try {
                lines = new JsonLinesFile(file);
                ahead = some();
            } catch (IOException unreadable) {
                throw new UnreadableException(unreadable);
            }
        }

        private List<JsonLinesFile.TextLine> some() throws IOException {
            List<JsonLinesFile.TextLine> some = new ArrayList<>(LINES_OF_A_PIECE);
            JsonLinesFile.TextLine line = lines.next();
            while (line != null) {
                some.add(line);
                line = some.size() < LINES_OF_A_PIECE ? lines.next() : null;
            }
            if (some.isEmpty()) {
                lines.close();
                requireUnchanged();
            }
            return some;
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Piece next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException("There must be a piece left. Maybe hasNext was not asked.");
            }
            Piece piece = new Piece(ahead);
            try {
                ahead = some();
            } catch (IOException unreadable) {
                throw new UnreadableException(unreadable);
            }
            return piece;
        }
    }
}
