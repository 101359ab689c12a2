/** The bundled facts: {@link org.mintatlas.dataset.BundledDataset}. */
@NullMarked
package org.mintatlas.dataset;

import org.jspecify.annotations.NullMarked;
