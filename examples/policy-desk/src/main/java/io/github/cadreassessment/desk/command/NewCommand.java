package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assess new}: makes a pack with one rule and two scenarios, to start from. */
@Command(name = "new", description = "新建规则集：一条规则、两个情景、下一步的说明。%nMakes a pack to start from.")
public final class NewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Mixin
    private Screen screen = new Screen();

    @Parameters(
            paramLabel = "DIR",
            description = "新文件夹；它的名称就是规则集的编号。 A new folder, whose name becomes the id of the pack.")
    private String directory = "";

    @Override
    public Integer call() {
        Path folder = Packs.path(directory, screen);
        String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (!ID.matcher(id).matches()) {
            throw screen.wrongUse(
                    "文件夹名称 `" + id + "` 要作规则集的编号，只能用小写字母、数字和连字符，以字母开头",
                    "the name `" + id + "` of the folder becomes the id of the pack, so it may have lower-case letters,"
                            + " digits and hyphens only, a letter first");
        }
        requireEmpty(folder);
        Map<String, String> files = new LinkedHashMap<>();
        String language = screen.in(new Text("zh", "en"));
        files.put(id + "." + language + ".policy", resource("start." + language + ".policy"));
        files.put(id + "." + language + ".scenario", resource("start." + language + ".scenario"));
        files.put("NEXT.md", resource("next." + language + ".md"));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(
                        folder.resolve(file.getKey()),
                        file.getValue().replace("PACK", id).replace("DIR", directory));
                screen.line(directory + "/" + file.getKey());
            }
        } catch (IOException unwritable) {
            throw screen.wrongUse("无法写入 `" + directory + "`", "`" + directory + "` cannot be written");
        }
        screen.line(new Text("接着运行：assess test " + directory, "now run: assess test " + directory));
        return Exit.DONE;
    }

    private void requireEmpty(Path folder) {
        try (Stream<Path> entries = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
            if (entries.findAny().isPresent()) {
                throw screen.wrongUse(
                        "`" + directory + "` 里已经有文件，请换一个文件夹",
                        "there are files in `" + directory + "`; give another folder");
            }
        } catch (IOException notAFolder) {
            throw screen.wrongUse("`" + directory + "` 不是文件夹", "`" + directory + "` is no folder");
        }
    }

    private static String resource(String name) {
        try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource (" + name + ") of a new pack must be there. Maybe the jar is damaged.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
