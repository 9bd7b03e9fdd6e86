package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.time.Stint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Derives the terms about posts: the current level and what follows from it. */
final class PostValues {
    private final CaseFile file;
    private final boolean whole;
    private final CurrentLevel current;

    private PostValues(CaseFile file) {
        this.file = file;
        this.whole = file.cadre().posts().covers(file.asOf());
        this.current = file.currentLevel();
    }

    static void addTo(TermDerivations terms) {
        terms.put("current-level", file -> new PostValues(file).level());
        terms.put("principal-post", file -> new PostValues(file).principal());
        terms.put("level-jump", file -> new PostValues(file).levelJump());
        terms.put("current-post-duration", file -> new PostValues(file).inCurrentPost());
        terms.put("current-level-duration", file -> new PostValues(file).atCurrentLevel());
        terms.put("latest-position-duration", file -> new PostValues(file).inLatestPosition());
        terms.put("posts-at-current-level", file -> new PostValues(file).positionsAtCurrentLevel());
        terms.put("posts-at-level-below-target", file -> new PostValues(file).positionsBelowTarget());
        terms.put("level-below-target-duration", file -> new PostValues(file).timeBelowTarget());
        terms.put("deputy-duration", file -> new PostValues(file).asDeputy());
        terms.put("target-level", file -> new PostValues(file).target());
        terms.put("target-principal", file -> new PostValues(file).targetPrincipal());
    }

    private Known inCurrentPost() {
        return TimeInPost.bounds(file, current).known(missing(atLeast()));
    }

    private Known level() {
        return new Known.Choice(current.possible().stream().map(PostLevel::name).toList(), missing(atLeast()));
    }

    private Known principal() {
        boolean canBe = current.possible().stream().anyMatch(PostLevel::isPrincipal);
        boolean canBeNot = !current.possible().stream().allMatch(PostLevel::isPrincipal);
        return new Known.Flag(canBe, canBeNot, missing(atLeast()));
    }

    private Known levelJump() {
        long low = Long.MAX_VALUE;
        long high = 0;
        for (PostLevel target : file.targets()) {
            for (PostLevel level : current.possible()) {
                long jump = Math.max(0, target.ordinal() - level.ordinal() - 1);
                low = Math.min(low, jump);
                high = Math.max(high, jump);
            }
        }
        return new Bounds(low, high).known(asked(gaps(atLeast())));
    }

    private Known target() {
        return new Known.Choice(file.targets().stream().map(PostLevel::name).toList(), asked(Gaps.none()));
    }

    private Known targetPrincipal() {
        boolean canBe = file.targets().stream().anyMatch(PostLevel::isPrincipal);
        boolean canBeNot = !file.targets().stream().allMatch(PostLevel::isPrincipal);
        return new Known.Flag(canBe, canBeNot, asked(Gaps.none()));
    }

    private List<MissingFact> asked(Gaps gaps) {
        return gaps.notRecorded(Fact.ASKED_POST, file.question().targetLevel().isEmpty())
                .list();
    }

    private Known atCurrentLevel() {
        Bounds bounds = totalAt(current.least());
        for (PostLevel level : current.possible()) {
            bounds = bounds.or(totalAt(level));
        }
        return bounds.known(missing(atLeast()));
    }

    private Bounds totalAt(PostLevel level) {
        return StintValues.total(file, stints(post -> post.level() == level), whole, "current-level-duration");
    }

    /** Only where the record of posts and the days on which they began are known is it known which began last. */
    private Known inLatestPosition() {
        List<Post> begun = file.cadre().posts().rows().stream()
                .filter(post -> Moment.begun(post.stint(), file.asOf()).canHold())
                .toList();
        List<MissingFact> missing = gaps(stints(begun::contains))
                .notRecorded(Fact.POST_POSITION, begun.stream().anyMatch(post -> post.position() == null))
                .list();
        if (begun.isEmpty()) {
            return Bounds.NONE.openUnless(whole).known(missing);
        }
        boolean clear = whole
                && begun.stream()
                        .allMatch(post ->
                                post.position() != null && post.stint().from().isExact());
        Post latest = begun.stream()
                .max(Comparator.comparing((Post post) -> post.stint().from().latest()))
                .orElseThrow();
        boolean one = begun.stream()
                .filter(post -> post.stint().from().equals(latest.stint().from()))
                .allMatch(post -> Objects.equals(post.position(), latest.position()));
        if (!clear || !one) {
            return Bounds.ANY.known(missing.isEmpty() ? List.of(MissingFact.notRecorded(Fact.POST_DATES)) : missing);
        }
        List<Stint> held = begun.stream()
                .filter(post -> Objects.equals(post.position(), latest.position()))
                .map(Post::stint)
                .sorted(Comparator.comparing((Stint stint) -> stint.from().latest())
                        .reversed())
                .toList();
        List<Stint> last = held.stream()
                .filter(stint -> stint.from().equals(latest.stint().from()))
                .toList();
        Bounds least = StintValues.total(file, continuous(held, last, true), whole, "latest-position-duration");
        Bounds most = StintValues.total(file, continuous(held, last, false), whole, "latest-position-duration");
        return new Bounds(least.low(), Math.max(least.low(), most.high())).known(missing);
    }

    /** The stints that go on without a day between them up to the last ones: certainly, or possibly. */
    private static List<Stint> continuous(List<Stint> latestFirst, List<Stint> last, boolean certainly) {
        List<Stint> run = new ArrayList<>();
        LocalDate first = last.get(0).from().exact();
        for (Stint stint : latestFirst) {
            LocalDate end = stint.running()
                    ? LocalDate.MAX
                    : certainly ? stint.lastDay().earliest() : stint.lastDay().latest();
            boolean follows = last.contains(stint)
                    || end.equals(LocalDate.MAX)
                    || !end.plusDays(1).isBefore(first);
            if (follows) {
                run.add(stint);
                first = stint.from().exact().isBefore(first) ? stint.from().exact() : first;
            }
        }
        return run;
    }

    private Known positionsAtCurrentLevel() {
        Bounds bounds = Positions.at(file, current.least());
        for (PostLevel level : current.possible()) {
            bounds = bounds.or(Positions.at(file, level));
        }
        return bounds.known(missingWithPositions(atLeast(), current.possible()));
    }

    private Set<PostLevel> belowTargets() {
        Set<PostLevel> below = EnumSet.noneOf(PostLevel.class);
        for (PostLevel target : file.targets()) {
            if (target != PostLevel.STAFF) {
                below.add(PostLevel.values()[target.ordinal() - 1]);
            }
        }
        return below;
    }

    private Known timeBelowTarget() {
        Set<PostLevel> below = belowTargets();
        List<Bounds> totals = new ArrayList<>();
        for (PostLevel level : below) {
            List<Stint> held = stints(post -> post.level() == level);
            totals.add(StintValues.total(file, held, whole, "level-below-target-duration"));
        }
        if (file.targets().contains(PostLevel.STAFF)) {
            totals.add(Bounds.NONE);
        }
        Bounds bounds = totals.stream().reduce(Bounds::or).orElse(Bounds.NONE);
        return bounds.known(asked(gaps(stints(post -> below.contains(post.level())))));
    }

    private Known positionsBelowTarget() {
        Set<PostLevel> below = belowTargets();
        Bounds bounds = below.isEmpty()
                ? Bounds.NONE
                : Positions.at(file, below.iterator().next());
        for (PostLevel level : below) {
            bounds = bounds.or(Positions.at(file, level));
        }
        if (file.targets().contains(PostLevel.STAFF)) {
            bounds = bounds.or(Bounds.NONE);
        }
        Gaps gaps = gaps(stints(post -> below.contains(post.level())))
                .notRecorded(Fact.POST_POSITION, Positions.anyUnrecorded(file, below));
        return bounds.known(asked(gaps));
    }

    private Known asDeputy() {
        List<Stint> deputy =
                stints(post -> post.level() != PostLevel.STAFF && !post.level().isPrincipal());
        return StintValues.total(file, deputy, whole, "deputy-duration").known(missing(deputy));
    }

    private List<Stint> atLeast() {
        return stints(post -> post.level().compareTo(current.least()) >= 0);
    }

    private List<Stint> stints(Predicate<Post> which) {
        return file.cadre().posts().rows().stream()
                .filter(which)
                .map(Post::stint)
                .toList();
    }

    private List<MissingFact> missing(List<Stint> read) {
        return gaps(read).list();
    }

    private List<MissingFact> missingWithPositions(List<Stint> read, Set<PostLevel> levels) {
        return gaps(read)
                .notRecorded(Fact.POST_POSITION, Positions.anyUnrecorded(file, levels))
                .list();
    }

    private Gaps gaps(List<Stint> read) {
        return Gaps.of(file.cadre().posts(), file.asOf(), Fact.POSTS)
                .contradictory(Fact.POST_DATES, file.contradicts(Fact.POST_DATES))
                .notRecorded(Fact.POST_DATES, StintValues.lackDates(file, read));
    }
}
