/**
 * Packs: a policy's files as one thing, in Chinese, in English and in canonical form, held equal when they are read.
 *
 * <p>Imports the packages that a policy goes through, from its files to what runs; those that work on whole packs import
 * this. The bundled packs are resources of this module.
 */
@NullMarked
package io.github.cadreassessment.rules.pack;

import org.jspecify.annotations.NullMarked;
