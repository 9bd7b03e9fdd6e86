/** Tests of lints: golden packs, the pages that explain them, what may be let stand, and the reckoning behind them. */
@NullMarked
package io.github.cadreassessment.rules.lint;

import org.jspecify.annotations.NullMarked;
