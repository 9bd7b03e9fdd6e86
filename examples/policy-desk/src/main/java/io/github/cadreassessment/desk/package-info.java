/**
 * The command line {@code assess} for policy staff and for registers. It embeds the library as any host would; nothing in
 * the library knows of it.
 */
@NullMarked
package io.github.cadreassessment.desk;

import org.jspecify.annotations.NullMarked;
