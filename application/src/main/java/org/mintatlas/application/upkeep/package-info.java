/**
 * What goes through everything that is stored: newer versions of the program find what older ones
 * stored, two spellings of an organisation become one, and a person is told all or erased.
 */
@NullMarked
package org.mintatlas.application.upkeep;

import org.jspecify.annotations.NullMarked;
