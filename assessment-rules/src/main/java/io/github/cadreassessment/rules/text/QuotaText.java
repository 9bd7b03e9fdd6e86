package io.github.cadreassessment.rules.text;

import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.finding.Quota;
import io.github.cadreassessment.core.finding.Quota.Fraction;
import io.github.cadreassessment.core.finding.Quota.Order;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.syntax.LineForm;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the lines of a quota; the conditions of those who compete are written under them. */
final class QuotaText {
    private static final int HUNDRED = 100;

    private final Language language;
    private final TermCatalogue catalogue;
    private final Names names;
    private final LineWriter writer;

    QuotaText(Language language, TermCatalogue catalogue, Names names, LineWriter writer) {
        this.language = language;
        this.catalogue = catalogue;
        this.names = names;
        this.writer = writer;
    }

    void write(Quota quota, boolean general) {
        Map<String, String> slots = new HashMap<>();
        Grade grade = quota.grade();
        if (grade != null) {
            slots.put("grades", grade.phrase().only(language));
        }
        slots.put("portion", portion(quota));
        writer.line(general ? LineForm.GENERAL_QUOTA : LineForm.QUOTA, slots);
        writer.line(
                LineForm.ROUNDING, Map.of("rounding", quota.rounding().phrase().only(language)));
        for (Order order : quota.order()) {
            writer.line(
                    order.highestFirst() ? LineForm.HIGHEST_FIRST : LineForm.LOWEST_FIRST,
                    Map.of("order", phrase(order.term())));
        }
        writer.line(LineForm.TIES, Map.of("ties", quota.ties().phrase().only(language)));
    }

    private String portion(Quota quota) {
        String share = quota.share().stream().map(QuotaText::fraction).collect(Collectors.joining(" × "));
        if (quota.base().isEmpty()) {
            return share;
        }
        String minus = quota.occupied().isEmpty()
                ? ""
                : (language == Language.ZH ? " 减 " : " minus ") + phrase(quota.occupied());
        return language == Language.ZH
                ? phrase(quota.base()) + " 的 " + share + minus
                : share + " of " + phrase(quota.base()) + minus;
    }

    private static String fraction(Fraction fraction) {
        return fraction.denominator() == HUNDRED
                ? fraction.numerator() + "%"
                : fraction.numerator() + "/" + fraction.denominator();
    }

    private String phrase(String term) {
        return names.phrase(catalogue.require(term));
    }
}
