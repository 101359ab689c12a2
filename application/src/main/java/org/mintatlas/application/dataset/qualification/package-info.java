/** Programmes and what belongs to them in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.qualification;

import org.jspecify.annotations.NullMarked;
