package io.github.cadreassessment.rules.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A rule file as it was read. Immutable and thread-safe, as nobody writes to its bytes.
 */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final byte[] bytes;

    private SourceFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The file {@code name} with these bytes. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, bytes.clone());
    }

    /** The file {@code name} with this text. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name, without folders. */
    public String name() {
        return name;
    }

    /** How many bytes it has. */
    public int size() {
        return bytes.length;
    }

    /** The text without a byte order mark; empty where the bytes are not UTF-8. */
    public Optional<String> text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Whether its bytes are exactly {@code text}, without a byte order mark. */
    public boolean holds(String text) {
        return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SourceFile[" + name + "]";
    }
}
