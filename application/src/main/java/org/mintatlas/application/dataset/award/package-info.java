/** Awards, calls and applications in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.award;

import org.jspecify.annotations.NullMarked;
