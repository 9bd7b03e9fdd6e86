package io.github.cadreassessment.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.desk.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first page of the guide: every command in it is run, every file written, every output compared. Run with
 * {@code -Dstart.record=true} to write down anew what is printed; then read it.
 */
class StartPageTest {
    @TempDir
    Path folder;

    /** A fenced block: its kind with what stands beside it, and its text. */
    private record Block(String kind, String about, String text) {}

    @ParameterizedTest
    @EnumSource
    void page_everyCommandInIt_printsWhatItSays(Language language) throws IOException {
        String pack = folder.resolve("my-rules").toString();
        String printed = "";
        int commands = 0;
        for (Block block : blocks(language)) {
            switch (block.kind()) {
                case "sh" -> {
                    List<String> words =
                            new ArrayList<>(Arrays.asList(block.text().strip().split(" ")));
                    assertThat(words.remove(0)).isEqualTo("assess");
                    words.replaceAll(word -> word.replace("my-rules", pack));
                    Ran ran = Ran.assess(words.toArray(new String[0]));
                    assertThat(ran.err()).as(block.text()).isEmpty();
                    printed = ran.out().replace(pack, "my-rules");
                    commands++;
                }
                case "text" -> compared(language, block.text(), printed);
                case "file" -> Files.writeString(folder.resolve("my-rules").resolve(block.about()), block.text());
                default ->
                    throw new IllegalStateException("The kind (" + block.kind()
                            + ") of a block must be one that is checked. Maybe it is misspelt.");
            }
        }
        assertThat(commands).isEqualTo(7);
    }

    private static void compared(Language language, String written, String printed) throws IOException {
        if (Boolean.getBoolean("start.record")) {
            String page = Files.readString(page(language));
            String block = "```text\n";
            Files.writeString(page(language), page.replace(block + written, block + printed.strip() + "\n"));
        } else {
            assertThat(printed.strip()).isEqualTo(written.strip());
        }
    }

    private static Path page(Language language) {
        return Path.of("src/main/guide/start." + language.name().toLowerCase(Locale.ROOT) + ".md");
    }

    private static List<Block> blocks(Language language) throws IOException {
        Path page = page(language);
        List<Block> blocks = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String fence = "";
        for (String line : Files.readAllLines(page)) {
            if (!fence.isEmpty() && line.equals("```")) {
                String[] mark = fence.substring(3).split(" ", 2);
                blocks.add(new Block(mark[0], mark.length > 1 ? mark[1] : "", String.join("\n", inside) + "\n"));
                inside.clear();
                fence = "";
            } else if (!fence.isEmpty()) {
                inside.add(line);
            } else if (line.startsWith("```")) {
                fence = line;
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @EnumSource
    void newPack_checksAndPassesItsScenarios(Language language) {
        String pack = folder.resolve("fresh").toString();
        String lang = language.name().toLowerCase(Locale.ROOT);

        assertThat(Ran.assess("new", pack, "--lang", lang).exit()).isEqualTo(Exit.DONE);
        assertThat(Ran.assess("check", pack).exit()).isEqualTo(Exit.DONE);
        assertThat(Ran.assess("test", pack, "--engine", "both").exit()).isEqualTo(Exit.DONE);
        assertThat(Ran.assess("mutate", pack, "--least", "100").exit()).isEqualTo(Exit.DONE);
        Ran again = Ran.assess("new", pack, "--lang", lang);
        assertThat(again.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(again.err()).contains(language == Language.ZH ? "里已经有文件" : "there are files in");
    }

    @ParameterizedTest
    @EnumSource
    void newPack_underANameThatIsNoId_isRefused(Language language) {
        String lang = language.name().toLowerCase(Locale.ROOT);
        Ran ran = Ran.assess("new", folder.resolve("My Rules").toString(), "--lang", lang);

        assertThat(ran.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(ran.err()).contains("`My Rules`");
        assertThat(Files.exists(folder.resolve("My Rules"))).isFalse();
    }
}
