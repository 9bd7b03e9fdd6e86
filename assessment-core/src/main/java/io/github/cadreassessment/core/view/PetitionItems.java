package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.Petition;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.MissingFact.Reason;
import io.github.cadreassessment.core.known.Truth;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Derives the petitions of the year. One of which it is not known whether it was received in the year is not taken, and
 * there may be others; two with one id are not told apart, so neither is taken.
 */
final class PetitionItems {
    static final String COLLECTION = "petitions";

    private PetitionItems() {}

    static Items of(History<Petition> petitions, int year, LocalDate asOf) {
        TreeMap<String, Map<String, Known>> items = new TreeMap<>();
        Set<String> known = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        Gaps gaps = Gaps.of(petitions, asOf, Fact.PETITIONS);
        for (Petition petition : petitions.rows()) {
            String id = petition.id().value();
            Truth received = Moment.inYear(petition.received(), year, asOf);
            gaps.notRecorded(Fact.PETITION_DATES, received == Truth.UNKNOWN);
            if (!known.add(id)) {
                repeated.add(id);
            }
            if (received == Truth.TRUE) {
                items.put(id, values(petition, asOf));
            }
        }
        gaps.contradictory(Fact.PETITIONS, !repeated.isEmpty());
        items.keySet().removeAll(repeated);
        return new Items(items, gaps.list());
    }

    private static Map<String, Known> values(Petition petition, LocalDate asOf) {
        Boolean recorded = petition.isClosed();
        Truth closed = recorded == null ? Truth.UNKNOWN : Truth.of(recorded);
        Truth byThen = closed.and(Moment.isBefore(petition.closed(), asOf));
        List<MissingFact> missing =
                List.of(new MissingFact(Fact.PETITION_DATES, petition.id().value(), Reason.NOT_RECORDED));
        return Map.of(
                "petition-closed",
                new Known.Flag(byThen.canHold(), byThen.canFail(), missing),
                "petition-days",
                days(petition, byThen, asOf).known(missing));
    }

    private static Bounds days(Petition petition, Truth closed, LocalDate asOf) {
        long received = petition.received().earliest().toEpochDay();
        long receivedLatest = petition.received().latest().toEpochDay();
        long until = asOf.toEpochDay();
        if (closed == Truth.FALSE) {
            return new Bounds(until - receivedLatest, until - received);
        }
        LocalDate latest = petition.closed().latest();
        long last = closed == Truth.TRUE && latest.isBefore(asOf) ? latest.toEpochDay() : until;
        LocalDate earliest = petition.closed().earliest();
        long first = earliest.toEpochDay() < receivedLatest ? receivedLatest : earliest.toEpochDay();
        long least = Math.max(0, Math.min(first, until) - receivedLatest);
        return new Bounds(least, Math.max(least, last - received));
    }
}
