package io.github.cadreassessment.rules.drl;

import io.github.cadreassessment.core.finding.PossibleStatuses;
import io.github.cadreassessment.core.view.CaseView;
import io.github.cadreassessment.core.view.ItemView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of canonical rule text; there are no others, so that nothing outside this list can be named in it. */
final class DrlWords {
    static final String PACKAGE = "package";
    static final String IMPORT = "import";
    static final String GLOBAL = "global";
    static final String RULE = "rule";
    static final String WHEN = "when";
    static final String THEN = "then";
    static final String END = "end";

    static final String STATUSES = "statuses";
    static final String CASE = "$case";
    static final String ITEM = "$item";
    static final String CASE_VIEW = CaseView.class.getSimpleName();
    static final String ITEM_VIEW = ItemView.class.getSimpleName();
    static final String POSSIBLE_STATUSES = PossibleStatuses.class.getSimpleName();
    static final List<String> IMPORTS =
            List.of(PossibleStatuses.class.getName(), CaseView.class.getName(), ItemView.class.getName());

    static final String REQUIREMENT = "requirement";
    static final String BAR = "bar";
    static final String EXCEPTION = "exception";
    static final String WHEN_NONE = "whenNone";
    static final String LATER = "later";
    static final String GRADES = "grades";
    static final String MADE_UP = "madeUp";
    static final String EARNED = "earned";
    static final String APPROVED_AS = "approvedAs";
    static final String QUOTA = "quota";
    static final String BASE = "base";
    static final String OCCUPIED = "occupied";
    static final String SHARE = "share";
    static final String ROUNDING = "rounding";
    static final String ORDER = "order";
    static final String TIES = "ties";

    static final String ASKS = "asks";
    static final String IS_OF = "isOf";
    static final String NEVER = "never";
    static final String PENDING = "pending";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String DAY = "day";
    static final String MAY_BE = "mayBe";
    static final String MAY_NOT_BE = "mayNotBe";
    static final String MAY_BE_IN = "mayBeIn";
    static final String MAY_BE_OUTSIDE = "mayBeOutside";
    static final String MAY_BE_APPROVED = "mayBeApproved";
    static final String MAY_LACK_APPROVAL = "mayLackApproval";
    static final String MAY_BE_EMPTY = "mayBeEmpty";
    static final String MAY_HAVE_MORE = "mayHaveMore";
    static final String ADD = "add";
    static final String ADD_FOR_NO_ITEM = "addForNoItem";

    /** What the name after the word "package" begins with, so that no policy id can be a word of the engine. */
    static final String POLICY_PREFIX = "policy_";

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(
                            PACKAGE,
                            IMPORT,
                            GLOBAL,
                            RULE,
                            WHEN,
                            THEN,
                            END,
                            STATUSES,
                            CASE,
                            ITEM,
                            CASE_VIEW,
                            ITEM_VIEW,
                            POSSIBLE_STATUSES,
                            REQUIREMENT,
                            BAR,
                            EXCEPTION,
                            WHEN_NONE,
                            LATER,
                            GRADES,
                            MADE_UP,
                            EARNED,
                            APPROVED_AS,
                            QUOTA,
                            BASE,
                            OCCUPIED,
                            SHARE,
                            ROUNDING,
                            ORDER,
                            TIES,
                            ASKS,
                            IS_OF,
                            NEVER,
                            PENDING,
                            LOW,
                            HIGH,
                            DAY,
                            MAY_BE,
                            MAY_NOT_BE,
                            MAY_BE_IN,
                            MAY_BE_OUTSIDE,
                            MAY_BE_APPROVED,
                            MAY_LACK_APPROVAL,
                            MAY_BE_EMPTY,
                            MAY_HAVE_MORE,
                            ADD,
                            ADD_FOR_NO_ITEM),
                    IMPORTS.stream().flatMap(name -> Stream.of(name.split("\\.", -1))))
            .collect(Collectors.toUnmodifiableSet());

    private DrlWords() {}

    static boolean contains(String word) {
        return ALL.contains(word) || word.startsWith(POLICY_PREFIX);
    }
}
