/** Words under which people look for codes, in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.search;

import org.jspecify.annotations.NullMarked;
