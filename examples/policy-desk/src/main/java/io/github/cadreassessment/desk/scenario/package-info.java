/**
 * What came of running the scenarios of packs, in the forms that other programs read.
 *
 * <p>Imports the library only.
 */
@NullMarked
package io.github.cadreassessment.desk.scenario;

import org.jspecify.annotations.NullMarked;
