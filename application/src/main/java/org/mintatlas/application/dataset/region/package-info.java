/** Regions in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.region;

import org.jspecify.annotations.NullMarked;
