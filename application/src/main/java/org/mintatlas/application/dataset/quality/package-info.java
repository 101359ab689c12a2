/** Frameworks of quality in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.quality;

import org.jspecify.annotations.NullMarked;
