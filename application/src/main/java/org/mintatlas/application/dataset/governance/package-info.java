/** Bodies and what they do in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.governance;

import org.jspecify.annotations.NullMarked;
