/**
 * What the program does to its own store so that newer versions of it find what older ones stored.
 */
@NullMarked
package org.mintatlas.application.upkeep;

import org.jspecify.annotations.NullMarked;
