/** Editions of frameworks of quality in tables V014. */
@NullMarked
package org.mintatlas.persistence.quality;

import org.jspecify.annotations.NullMarked;
