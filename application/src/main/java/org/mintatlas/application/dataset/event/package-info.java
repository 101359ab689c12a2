/** Events and their series in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.event;

import org.jspecify.annotations.NullMarked;
