package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.rules.Assessor;
import io.github.cadreassessment.rules.Execution;
import io.github.cadreassessment.rules.inforce.Choices;
import io.github.cadreassessment.rules.inforce.InForce;
import io.github.cadreassessment.rules.inforce.NotInForceException;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.policy.DocumentVersion;
import io.github.cadreassessment.rules.policy.Parameter;
import io.github.cadreassessment.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A policy as it is in force from day to day, under one choice of readings and settings. Thread-safe. */
final class PolicyAhead implements AutoCloseable {
    private final Pack pack;
    private final Choices choices;
    private final Execution execution;
    private final NavigableSet<LocalDate> changes;
    private final Map<LocalDate, Optional<Version>> versions = new HashMap<>();

    PolicyAhead(Pack pack, Choices choices, Execution execution) {
        this.pack = pack;
        this.choices = choices;
        this.execution = execution;
        this.changes = pack.policy().map(PolicyAhead::changes).orElse(new TreeSet<>());
    }

    /** What is in force from one change of the policy to the next. */
    final class Version {
        private final InForce inForce;
        private @Nullable Assessor assessor;

        private Version(InForce inForce) {
            this.inForce = inForce;
        }

        InForce inForce() {
            return inForce;
        }

        /** Who decides what is reported; made when it is first asked for. */
        synchronized Assessor assessor() {
            if (assessor == null) {
                assessor = Assessor.of(inForce, pack.catalogue(), execution);
            }
            return assessor;
        }

        private synchronized void close() {
            if (assessor != null) {
                assessor.close();
            }
        }
    }

    private static NavigableSet<LocalDate> changes(Policy policy) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (DocumentVersion document : policy.documents()) {
            addBounds(days, document.from(), document.to());
        }
        for (Parameter parameter : policy.parameters()) {
            parameter.values().forEach(value -> addBounds(days, value.from(), value.to()));
        }
        return days;
    }

    private static void addBounds(Set<LocalDate> days, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            days.add(from);
        }
        if (to != null) {
            days.add(to.plusDays(1));
        }
    }

    Pack pack() {
        return pack;
    }

    /** What is in force on {@code day} for questions of this kind; empty where nothing is. */
    Optional<Version> on(LocalDate day, QuestionKind kind) {
        return on(day).filter(version -> version.inForce().answers(kind));
    }

    /** The first of these days, and those on which the policy changes. */
    List<LocalDate> starts(LocalDate from, LocalDate through) {
        List<LocalDate> starts = new ArrayList<>(List.of(from));
        starts.addAll(changes.subSet(from, false, through, true));
        return starts;
    }

    private synchronized Optional<Version> on(LocalDate day) {
        LocalDate since = changes.floor(day);
        return versions.computeIfAbsent(since == null ? LocalDate.MIN : since, start -> putInForce(day));
    }

    private Optional<Version> putInForce(LocalDate day) {
        try {
            return Optional.of(new Version(
                    pack.inForce(new Choices(day, choices.readings(), choices.parameters(), choices.verifiedOnly()))));
        } catch (NotInForceException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        versions.values().forEach(version -> version.ifPresent(Version::close));
    }
}
