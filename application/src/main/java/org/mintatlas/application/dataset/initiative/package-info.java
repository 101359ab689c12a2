/** Initiatives and projects in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.initiative;

import org.jspecify.annotations.NullMarked;
