/** Districts and postcodes in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.geography;

import org.jspecify.annotations.NullMarked;
