/**
 * A unit and its record: departments and their heads, seminars, activities, essays, petitions, findings of supervision.
 *
 * <p>Imports {@code core.time} and {@code core.cadre}. A unit has a file of its own, as its duties are not a matter of one
 * person: what the organisation leaves undone is held against the organisation.
 */
@NullMarked
package io.github.cadreassessment.core.unit;

import org.jspecify.annotations.NullMarked;
