package io.github.cadreassessment.rules.drools;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.drl.CanonicalDrl;
import io.github.cadreassessment.rules.drl.DrlComplaint;
import io.github.cadreassessment.rules.drl.DrlFromPolicy;
import io.github.cadreassessment.rules.drl.DrlReading;
import io.github.cadreassessment.rules.inforce.PolicyInForce;
import io.github.cadreassessment.rules.source.Diagnostic;
import io.github.cadreassessment.rules.source.Severity;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads canonical rule text as the engine reads it. Stateless and thread-safe.
 *
 * <p>Our own grammar comes first, so the engine's parser never sees a text that is not, white space apart, one that we
 * would have written; it hangs on others. What that parser then finds must be the same policy again.
 */
public final class PolicyFromDrl {
    private static final Text REPORT = new Text(
            "请从规则文件重新生成本文件；若仍如此，请报告", "generate this file again from the rule file; report it if that does not help");

    private PolicyFromDrl() {}

    /**
     * Reads a file.
     *
     * @return the policy, or why the file is refused; nothing that its bytes can be makes this throw
     */
    public static DrlReading read(SourceFile file, TermCatalogue catalogue) {
        DrlReading reading = CanonicalDrl.read(file, catalogue);
        PolicyInForce policy = reading.policy();
        if (policy == null
                || engineReads(DrlFromPolicy.emit(policy, catalogue), catalogue).equals(Optional.of(policy))) {
            return reading;
        }
        DrlComplaint complaint = DrlComplaint.READ_OTHERWISE;
        Diagnostic refusal = new Diagnostic(
                file.name(), 1, 1, 0, Severity.ERROR, complaint.code(), complaint.sentence(), REPORT, Language.EN);
        return new DrlReading(null, List.of(refusal));
    }

    /**
     * What the engine's parser reads in {@code text}, which was written for {@code policy}.
     *
     * @throws IllegalStateException if our grammar or that parser reads another policy in it
     */
    static PackageDescr readBack(String text, PolicyInForce policy, TermCatalogue catalogue) {
        PackageDescr descr = parse(text);
        if (descr == null
                || !policy.equals(CanonicalDrl.readEmitted(text, catalogue).policy())
                || !policyOf(descr, catalogue).equals(Optional.of(policy))) {
            throw new IllegalStateException("The rules of policy (" + policy.id()
                    + ") must read back as the same policy. Maybe the emitter and the reader do not fit.");
        }
        return descr;
    }

    /** What the engine's parser makes of a text; empty where that is anything but the rules of a policy. */
    static Optional<PolicyInForce> engineReads(String text, TermCatalogue catalogue) {
        PackageDescr descr = parse(text);
        return descr == null ? Optional.empty() : policyOf(descr, catalogue);
    }

    private static @Nullable PackageDescr parse(String text) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, text);
            return parser.hasErrors() ? null : descr;
        } catch (DroolsParserException e) {
            return null;
        }
    }

    private static Optional<PolicyInForce> policyOf(PackageDescr descr, TermCatalogue catalogue) {
        return RulesFromDescr.of(descr).flatMap(rules -> CanonicalDrl.readBack(descr.getName(), rules, catalogue));
    }
}
