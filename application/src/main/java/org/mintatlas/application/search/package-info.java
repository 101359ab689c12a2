/**
 * Finding things of all types by words: start with {@link org.mintatlas.application.search.Search}.
 */
@NullMarked
package org.mintatlas.application.search;

import org.jspecify.annotations.NullMarked;
