package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.finding.Clause;
import io.github.cadreassessment.core.language.Text;

/**
 * A clause that brings a change of the answer. Immutable and thread-safe.
 *
 * @param clause the clause
 * @param why what is different for it from that day on, in words: values that it reads, an approval; possibly empty
 */
public record Cause(Clause clause, Text why) {}
