/**
 * What things are found by: start with {@link org.mintatlas.application.search.entry.SearchEntry}.
 */
@NullMarked
package org.mintatlas.application.search.entry;

import org.jspecify.annotations.NullMarked;
