/** Loads facts at the start: see {@link org.mintatlas.web.dataset.FactsAtStart}. */
@NullMarked
package org.mintatlas.web.dataset;

import org.jspecify.annotations.NullMarked;
