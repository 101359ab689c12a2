/** Figures in a dataset, whatever they are about. */
@NullMarked
package org.mintatlas.application.dataset.figure;

import org.jspecify.annotations.NullMarked;
