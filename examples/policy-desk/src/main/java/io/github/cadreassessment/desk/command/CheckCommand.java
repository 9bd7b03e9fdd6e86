package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.rules.diagnostics.DiagnosticPage;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.pack.PackReading;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code assess check}: says everything that is wrong with packs, and explains what a code means. */
@Command(
        name = "check",
        description = "检查规则集，列出所有问题；或者说明一个问题代码。%n" + "Checks packs and lists every problem, or explains a code.")
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Screen screen = new Screen();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "输出格式，默认 text。 Form of the output.")
    private Format format = Format.TEXT;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "说明一个问题代码，如 P301，不检查规则集。 Explains a code; no pack is checked.")
    private @Nullable String code;

    @Parameters(
            arity = "0..*",
            paramLabel = "PACK",
            description = "规则集：自带的编号，或文件夹、文件。 A bundled id, a folder or a file.")
    private List<String> packs = new ArrayList<>();

    /** The form of the output. */
    enum Format {
        TEXT,
        JSON
    }

    /** What JSON output says of a pack. */
    record Checked(String pack, boolean ok, int clauses, List<Problem> diagnostics, int allowed) {}

    /** What JSON output says of a problem. */
    record Problem(
            String file, int line, int column, int length, String severity, String code, String message, String help) {
        static Problem of(Diagnostic diagnostic, Language language) {
            return new Problem(
                    diagnostic.file(),
                    diagnostic.line(),
                    diagnostic.column(),
                    diagnostic.length(),
                    diagnostic.severity().name(),
                    diagnostic.code(),
                    diagnostic.message().in(language),
                    diagnostic.help().in(language));
        }
    }

    /** What JSON output says of a code. */
    record Explained(String code, String language, String page) {
        static Explained of(DiagnosticPage page) {
            return new Explained(page.code(), page.language().name().toLowerCase(Locale.ROOT), page.text());
        }
    }

    @Override
    public Integer call() {
        String asked = code;
        if ((asked == null) == packs.isEmpty()) {
            throw screen.wrongUse(
                    "请写明要检查的规则集，或者用 --explain 写明一个问题代码", "name the packs to check, or a code after --explain");
        }
        return asked == null ? check() : explain(asked);
    }

    private int explain(String asked) {
        List<String> codes = DiagnosticPage.codes();
        Text nearest = Words.suggestion(asked, codes);
        DiagnosticPage page = DiagnosticPage.of(asked.toUpperCase(Locale.ROOT), screen.language())
                .orElseThrow(() -> screen.wrongUse(
                        "没有问题代码 `" + asked + "`" + nearest.zh(), "there is no code `" + asked + "`" + nearest.en()));
        screen.print(format == Format.JSON ? json(Explained.of(page)) + "\n" : page.text());
        return Exit.DONE;
    }

    private int check() {
        List<Checked> all = new ArrayList<>();
        for (String name : packs) {
            PackReading reading = Packs.read(name, screen);
            Pack pack = reading.pack();
            int clauses = pack == null ? 0 : clauses(pack);
            if (format == Format.TEXT) {
                reading.diagnostics().forEach(diagnostic -> screen.line(diagnostic.print()));
                screen.line(joined(verdict(name, reading, clauses), allowed(reading)));
            }
            all.add(new Checked(
                    name,
                    pack != null,
                    clauses,
                    reading.diagnostics().stream()
                            .map(diagnostic -> Problem.of(diagnostic, diagnostic.language()))
                            .toList(),
                    reading.allowed().size()));
        }
        if (format == Format.JSON) {
            screen.line(json(all));
        } else {
            all.stream()
                    .flatMap(checked -> checked.diagnostics().stream())
                    .findFirst()
                    .ifPresent(first -> screen.line(toLearnMore(first.code())));
        }
        return all.stream().allMatch(Checked::ok) ? Exit.DONE : Exit.POLICY_WRONG;
    }

    private static Text toLearnMore(String code) {
        String command = "assess check --explain " + code;
        // Without the language, whoever reads English would get the page in Chinese.
        return new Text("说明：" + command, "to learn more: " + command + " --lang en");
    }

    private static int clauses(Pack pack) {
        return pack.policy()
                .map(policy -> policy.rules().size())
                .orElseGet(() -> pack.inForce(Choices.on(InForceDay.of(pack)))
                        .policy()
                        .clauses()
                        .size());
    }

    private static Text verdict(String name, PackReading reading, int clauses) {
        long errors = reading.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        long warnings = reading.diagnostics().size() - errors;
        if (errors > 0) {
            return new Text(name + "：有 " + errors + " 处错误，不能使用", name + ": " + errors + " errors, cannot be used");
        }
        return warnings > 0
                ? new Text(
                        name + "：" + clauses + " 条规则可用，有 " + warnings + " 处提醒",
                        name + ": " + clauses + " clauses are fine, " + warnings + " warnings")
                : new Text(name + "：" + clauses + " 条规则，没有问题", name + ": " + clauses + " clauses are fine");
    }

    /** How many warnings are let stand; nothing where there are none. */
    private static Text allowed(PackReading reading) {
        int allowed = reading.allowed().size();
        return allowed == 0
                ? Text.NONE
                : new Text(
                        "（另有 " + allowed + " 处提醒已说明理由）",
                        allowed == 1
                                ? " (1 more warning is allowed with a reason)"
                                : " (" + allowed + " more warnings are allowed with a reason)");
    }

    private static Text joined(Text one, Text other) {
        return new Text(one.zh() + other.zh(), one.en() + other.en());
    }

    private static String json(Object value) {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }
}
