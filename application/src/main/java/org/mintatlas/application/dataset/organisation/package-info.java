/** Organisations in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.organisation;

import org.jspecify.annotations.NullMarked;
