/** Surveys, publications and series of figures in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.insight;

import org.jspecify.annotations.NullMarked;
