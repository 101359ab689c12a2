/** Initiatives and projects in tables V005. */
@NullMarked
package org.mintatlas.persistence.initiative;

import org.jspecify.annotations.NullMarked;
