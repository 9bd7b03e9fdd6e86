/**
 * What lies ahead of somebody who is not eligible: why not and when, in days, in changes, in exceptions and in facts to
 * find out; and who of many becomes eligible, or stops to be, in the months to come.
 *
 * <p>Everything here is found by deciding: a day is named because the case was decided on it and on the day before, a
 * change because the changed case was decided. Looking ahead goes day by day, as nothing in a policy promises that what
 * holds on two days holds between them; only values that the policy reads are derived on each. The interpreter does the
 * looking, as it has nothing to build for each version of a policy; whatever is reported was decided by the execution
 * that the caller chose as well.
 *
 * <p>Imports every package of rules; no package of rules imports it. All wording stands in {@code ProspectMessage}.
 */
@NullMarked
package io.github.cadreassessment.rules.prospect;

import org.jspecify.annotations.NullMarked;
