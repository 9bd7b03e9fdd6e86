package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
    private static final String RIGHT = """
            # 提拔
            pack p "P"
            version d in force from 2013-01-01

            rule r "R"
                basis d "1" original text
                applies to promotion
                required
                    age is at most 35 years of age
            end
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void fmt_ofAFolder_rewritesWhatNeedsItAndNamesIt() throws IOException {
        Path right = file("p.en.policy", RIGHT);
        Path other = file(
                "q.policy",
                RIGHT.replace("    ", "").replace("at most ", "at most  ").replace("\n", "\r\n"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));

        Ran ran = Ran.assess("fmt", folder.toString());

        assertThat(ran).isEqualTo(new Ran(Exit.DONE, other + "\n", ""));
        assertThat(right).hasContent(RIGHT);
        assertThat(Files.readString(other)).isEqualTo(RIGHT);
        assertThat(Files.getPosixFilePermissions(other)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(right, other);
        }
        assertThat(Ran.assess("fmt", folder.toString(), "--lang", "en"))
                .isEqualTo(new Ran(Exit.DONE, "everything is formatted already\n", ""));
    }

    @Test
    void fmtCheck_ofAFile_showsTheFirstLineAndWritesNothing() throws IOException {
        String wrong = RIGHT.replace("            ", "    ").replace("    required", "required");
        Path file = file("p.policy", wrong);

        Ran ran = Ran.assess("fmt", "--check", file.toString());

        assertThat(ran).isEqualTo(new Ran(Exit.POLICY_WRONG, file + ":8\n- required\n+     required\n", ""));
        assertThat(Files.readString(file)).isEqualTo(wrong);
    }

    @Test
    void fmt_ofAFileWithErrors_leavesItAloneAndGoesOn() throws IOException {
        String wrong = RIGHT.replace("age is", "agge is").replace("    ", "");
        Path bad = file("a.policy", wrong);
        Path good = file("b.policy", RIGHT.replace("    ", ""));

        Ran ran = Ran.assess("fmt", bad.toString(), good.toString());

        assertThat(ran.exit()).isEqualTo(Exit.POLICY_WRONG);
        assertThat(ran.out())
                .startsWith("a.policy:9:1 P201 ")
                .contains("did you mean")
                .endsWith(good + "\n");
        assertThat(Files.readString(bad)).isEqualTo(wrong);
        assertThat(Files.readString(good)).isEqualTo(RIGHT);
    }

    @Test
    void fmt_ofALink_rewritesTheFileAndKeepsTheLink() throws IOException {
        Path file = file("p.policy", RIGHT + "\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.policy"), file);

        assertThat(Ran.assess("fmt", link.toString()).exit()).isEqualTo(Exit.DONE);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).isEqualTo(RIGHT);
    }

    @Test
    void fmt_ofWhatCannotBeRewritten_isWrongUseBeforeAnythingIsWritten() throws IOException {
        Path file = file("p.policy", RIGHT + "\n");
        Path canonical = file("p.drl", "");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Ran bundled = Ran.assess("fmt", file.toString(), "township-learning");
        assertThat(bundled.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(bundled.err()).contains("`township-learning` 是自带的规则集，不能改写");
        assertThat(Files.readString(file)).isEqualTo(RIGHT + "\n");
        assertThat(Ran.assess("fmt", "--lang", "en", canonical.toString()).err())
                .contains("is not a file of sentences (.policy)");
        assertThat(Ran.assess("fmt", empty.toString()).err()).contains("里没有规则文字的文件");
        assertThat(Ran.assess("fmt", "nowhere").err()).contains("没有规则集 `nowhere`");
        assertThat(Ran.assess("fmt").exit()).isEqualTo(Exit.WRONG_USE);
    }
}
