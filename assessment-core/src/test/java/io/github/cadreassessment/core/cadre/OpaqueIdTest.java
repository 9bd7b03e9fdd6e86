package io.github.cadreassessment.core.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueIdTest {
    // Made up: area 000000 does not exist. The check digits are right.
    private static final String DIGITS = "00000019491231000";

    @ParameterizedTest
    @ValueSource(strings = {"tl-1", "A.b_c-9", "000000194912310000000000", "7"})
    void opaqueId_ofOpaqueId_isPrintedAsIs(String id) {
        assertThat(new OpaqueId(id)).hasToString(id);
    }

    @Test
    void opaqueId_ofIdentityNumber_isRefusedWithoutRepeatingIt() {
        int found = 0;
        for (char check : "0123456789Xx".toCharArray()) {
            String number = DIGITS + check;
            if (OpaqueId.isIdentityNumber(number)) {
                found++;
                assertThatThrownBy(() -> new OpaqueId(number))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                                "The id (not shown) of a cadre or unit must not be a citizen identity number. Maybe use "
                                        + "the number of the personnel file.")
                        .hasMessageNotContaining(DIGITS);
            } else {
                assertThat(new OpaqueId(number).value()).isEqualTo(number);
            }
        }
        assertThat(found).as("one check digit fits, in one case or two").isBetween(1, 2);
    }

    @Test
    void isIdentityNumber_ofCheckCharacterX_takesBothCases() {
        // The weights of GB 11643-1999 give this made-up number the sum 2 modulo 11, whose check character is X.
        String digits = "00000010000000000";
        assertThat(OpaqueId.isIdentityNumber(digits + "X")).isTrue();
        assertThat(OpaqueId.isIdentityNumber(digits + "x")).isTrue();
        assertThat(OpaqueId.isIdentityNumber(digits + "1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某某", "a b", "=1+1", "a\n"})
    void opaqueId_ofWrongForm_isRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> new OpaqueId(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The id (not shown) of a cadre or unit must be 1 to 64 letters, digits, dots, underscores or "
                                + "hyphens. Maybe a name stands in the id column.");
    }

    @Test
    void toString_ofCadre_printsTheIdOnly() {
        assertThat(Cadre.withId("tl-1").build()).hasToString("Cadre[tl-1]");
    }
}
