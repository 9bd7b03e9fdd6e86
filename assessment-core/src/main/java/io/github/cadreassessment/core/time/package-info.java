/**
 * Time arithmetic in one place: partly known dates, stints, counting conventions, effect periods.
 *
 * <p>Imports the JDK and Guava (whose range sets stay inside). Dates are law here, so every way of counting has a name
 * and nobody else in this library adds or subtracts months.
 */
@NullMarked
package io.github.cadreassessment.core.time;

import org.jspecify.annotations.NullMarked;
