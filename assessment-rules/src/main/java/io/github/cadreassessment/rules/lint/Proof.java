package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.rules.lint.Claim.All;
import io.github.cadreassessment.rules.lint.Claim.Any;
import io.github.cadreassessment.rules.lint.Claim.In;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves that claims cannot all be true. Not thread-safe; one for each policy, as it also limits the steps of all proofs
 * together.
 */
final class Proof {
    private static final int STEPS = 2_000;
    private static final int STEPS_OF_ALL = 2_000_000;

    private int leftOfAll = STEPS_OF_ALL;
    private int left;
    private @Nullable Example example;

    /** Whether no values satisfy all of the claims; {@code false} also where that would take too many steps. */
    boolean isImpossible(Claim... claims) {
        return !isPossible(claims);
    }

    /** A case of which the claims are true; empty where there is none, or it would take too many steps to find. */
    Optional<Example> example(Claim... claims) {
        return isPossible(claims) ? Optional.ofNullable(example) : Optional.empty();
    }

    private boolean isPossible(Claim... claims) {
        example = null;
        int most = Math.min(STEPS, leftOfAll);
        left = most;
        Case start = new Case(new HashMap<>(), new ArrayList<>());
        boolean possible = true;
        for (Claim claim : claims) {
            possible &= start.assume(claim);
        }
        possible = possible && start.isPossible();
        leftOfAll -= most - left;
        return possible;
    }

    /** What is left for each variable, and the alternatives of which one has to be true. */
    private final class Case {
        private final Map<String, Values> values;
        private List<Any> open;

        Case(Map<String, Values> values, List<Any> open) {
            this.values = values;
            this.open = open;
        }

        /** Takes a claim as true; {@code false} where that cannot be. */
        boolean assume(Claim claim) {
            left--;
            if (claim instanceof In in) {
                Values now = values.getOrDefault(in.variable(), Values.ALL).and(in.values());
                values.put(in.variable(), now);
                return !now.isEmpty();
            }
            if (claim instanceof All all) {
                for (Claim one : all.claims()) {
                    if (!assume(one)) {
                        return false;
                    }
                }
                return true;
            }
            open.add((Any) claim);
            return true;
        }

        boolean isPossible() {
            boolean narrowed = true;
            while (narrowed) {
                narrowed = false;
                List<Any> before = open;
                open = new ArrayList<>();
                for (Any any : before) {
                    List<Claim> rest = new ArrayList<>();
                    any.claims().stream().filter(this::mayHold).forEach(rest::add);
                    if (rest.isEmpty() || (rest.size() == 1 && !assume(rest.get(0)))) {
                        return false;
                    }
                    narrowed |= rest.size() == 1;
                    if (rest.size() > 1) {
                        open.add(new Any(rest));
                    }
                }
                open.removeIf(any -> any.claims().stream().anyMatch(this::isSure));
            }
            if (open.isEmpty()) {
                example = Example.of(values);
                return true;
            }
            return left <= 0 || anyBranchIsPossible();
        }

        private boolean anyBranchIsPossible() {
            Any least = open.get(0);
            for (Any any : open) {
                least = any.claims().size() < least.claims().size() ? any : least;
            }
            for (Claim one : least.claims()) {
                List<Any> others = new ArrayList<>(open);
                others.remove(least);
                Case branch = new Case(new HashMap<>(values), others);
                if (branch.assume(one) && branch.isPossible()) {
                    return true;
                }
            }
            return false;
        }

        private boolean mayHold(Claim claim) {
            left--;
            if (claim instanceof In in) {
                return values.getOrDefault(in.variable(), Values.ALL).meets(in.values());
            }
            return claim instanceof All all
                    ? all.claims().stream().allMatch(this::mayHold)
                    : ((Any) claim).claims().stream().anyMatch(this::mayHold);
        }

        private boolean isSure(Claim claim) {
            left--;
            if (claim instanceof In in) {
                return in.values().holds(values.getOrDefault(in.variable(), Values.ALL));
            }
            return claim instanceof All all
                    ? all.claims().stream().allMatch(this::isSure)
                    : ((Any) claim).claims().stream().anyMatch(this::isSure);
        }
    }
}
