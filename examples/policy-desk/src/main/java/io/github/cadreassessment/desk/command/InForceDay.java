package io.github.cadreassessment.desk.command;

import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The day on which a pack is shown where nobody gave one: nothing here reads the clock. */
final class InForceDay {
    private InForceDay() {}

    /** The day that the newest document of the pack comes into force. */
    static LocalDate of(Pack pack) {
        List<DocumentVersion> documents = pack.policy().map(Policy::documents).orElse(List.of());
        return documents.stream()
                .map(DocumentVersion::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }
}
