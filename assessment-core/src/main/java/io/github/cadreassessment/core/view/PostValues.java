package io.github.cadreassessment.core.view;

import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.known.Known;
import io.github.cadreassessment.core.known.MissingFact;
import io.github.cadreassessment.core.known.Truth;
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
    private static final long PRINCIPALS = principals();

    private final CaseFile file;
    private final boolean whole;
    private final CurrentLevel current;

    private PostValues(CaseFile file) {
        this.file = file;
        this.whole = file.cadre().posts().covers(file.asOf());
        this.current = file.currentLevel();
    }

    private static long principals() {
        long levels = 0;
        for (PostLevel level : PostLevel.values()) {
            levels |= level.isPrincipal() ? 1L << level.ordinal() : 0;
        }
        return levels;
    }

    static void addTo(TermDerivations terms) {
        terms.word("current-level", file -> file.posts().possible(), file -> of(file).missingNow());
        terms.flag("principal-post", PostValues::principal, file -> of(file).missingNow());
        terms.range("level-jump", PostValues::levelJump, file -> of(file).missingOfJump());
        terms.put("current-post-duration", file -> of(file).inCurrentPost());
        terms.range(
                "current-level-duration",
                (file, out) -> file.posts().totalNow("current-level-duration", out),
                file -> of(file).missingNow());
        terms.put("latest-position-duration", file -> of(file).inLatestPosition());
        terms.put("posts-at-current-level", file -> of(file).positionsAtCurrentLevel());
        terms.range(
                "posts-at-level-below-target",
                PostValues::positionsBelowTarget,
                file -> of(file).missingOfPositionsBelowTarget());
        terms.range("level-below-target-duration", PostValues::timeBelowTarget, file -> of(file).missingBelowTarget());
        terms.put("deputy-duration", file -> of(file).asDeputy());
        terms.word("target-level", CaseFile::targetLevels, file -> asked(file, Gaps.none()));
        terms.flag("target-principal", PostValues::targetPrincipal, file -> asked(file, Gaps.none()));
    }

    private static PostValues of(CaseFile file) {
        return new PostValues(file);
    }

    private Known inCurrentPost() {
        return TimeInPost.bounds(file, current).known(missing(atLeast()));
    }

    private static Truth principal(CaseFile file) {
        return amongPrincipals(file.posts().possible());
    }

    private static Truth targetPrincipal(CaseFile file) {
        return amongPrincipals(file.targetLevels());
    }

    private static Truth amongPrincipals(long levels) {
        return Truth.of((levels & PRINCIPALS) != 0, (levels & ~PRINCIPALS) != 0);
    }

    private static void levelJump(CaseFile file, Workings out) {
        long targets = file.targetLevels();
        long levels = file.posts().possible();
        // The nearest target from the highest level, and the farthest from the lowest.
        out.set(jump(lowest(targets), highest(levels)), jump(highest(targets), lowest(levels)));
    }

    private static int lowest(long levels) {
        return Long.numberOfTrailingZeros(levels);
    }

    private static int highest(long levels) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(levels);
    }

    private static int jump(int target, int level) {
        return Math.max(0, target - level - 1);
    }

    private List<MissingFact> missingOfJump() {
        return asked(file, gaps(atLeast()));
    }

    private List<MissingFact> missingNow() {
        return missing(atLeast());
    }

    private static List<MissingFact> asked(CaseFile file, Gaps gaps) {
        return gaps.notRecorded(Fact.ASKED_POST, file.question().targetLevel().isEmpty())
                .list();
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

    /** The levels just below those that can be asked about; below staff level there is none. */
    private static long belowTargets(CaseFile file) {
        return file.targetLevels() >> 1;
    }

    private static boolean mayBeStaff(CaseFile file) {
        return (file.targetLevels() & 1) != 0;
    }

    private static void timeBelowTarget(CaseFile file, Workings out) {
        long below = belowTargets(file);
        if (below == 0) {
            out.set(0, 0);
            return;
        }
        file.posts().totalOnOne(below, "level-below-target-duration", out);
        if (mayBeStaff(file)) {
            out.set(0, out.high());
        }
    }

    private List<MissingFact> missingBelowTarget() {
        return asked(file, gaps(file.posts().on(belowTargets(file))));
    }

    private static void positionsBelowTarget(CaseFile file, Workings out) {
        long low = mayBeStaff(file) ? 0 : Long.MAX_VALUE;
        long high = 0;
        for (long rest = belowTargets(file); rest != 0; rest &= rest - 1) {
            Bounds at = Positions.at(file, PostLevel.values()[lowest(rest)]);
            low = Math.min(low, at.low());
            high = Math.max(high, at.high());
        }
        out.set(low, high);
    }

    private List<MissingFact> missingOfPositionsBelowTarget() {
        Set<PostLevel> below = EnumSet.noneOf(PostLevel.class);
        for (long rest = belowTargets(file); rest != 0; rest &= rest - 1) {
            below.add(PostLevel.values()[lowest(rest)]);
        }
        Gaps gaps = gaps(file.posts().on(belowTargets(file)))
                .notRecorded(Fact.POST_POSITION, Positions.anyUnrecorded(file, below));
        return asked(file, gaps);
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
