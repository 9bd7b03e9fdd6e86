package io.github.cadreassessment.core.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cadreassessment.core.known.MissingFact.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {
    private static final MissingFact BIRTH = MissingFact.notRecorded(Fact.BIRTH_DATE);
    private static final MissingFact POSTS = new MissingFact(Fact.POSTS, "", Reason.TABLE_NOT_COMPLETE);

    @Test
    void range_withBoundsSwapped_throwsNamingBoth() {
        assertThatThrownBy(() -> new Known.Range(3, 2, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The least value (3) of a range must not be above its greatest (2). Maybe the two were "
                        + "swapped.");
    }

    @Test
    void flag_thatIsNeither_throws() {
        assertThatThrownBy(() -> new Known.Flag(false, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The yes and no of a flag must not both be impossible. Maybe a record contradicts "
                        + "itself.");
    }

    @Test
    void choice_ofNoCode_throws() {
        assertThatThrownBy(() -> new Known.Choice(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The codes of a choice must not be empty. Maybe the word list of the term is empty.");
    }

    @Test
    void missing_ofCertainValue_isDropped() {
        assertThat(new Known.Range(2, 2, List.of(BIRTH)).missing()).isEmpty();
        assertThat(new Known.Flag(true, false, List.of(BIRTH))).isEqualTo(Known.exactly(true));
        assertThat(new Known.Choice(List.of("A", "A"), List.of(BIRTH))).isEqualTo(Known.exactly("A"));
    }

    @Test
    void missing_ofUncertainValue_isSortedAndSaidOnce() {
        assertThat(Known.undecided(POSTS, BIRTH, POSTS).missing()).containsExactly(BIRTH, POSTS);
        assertThat(new Known.Choice(List.of("B", "A"), List.of(POSTS)).codes()).containsExactly("A", "B");
    }
}
