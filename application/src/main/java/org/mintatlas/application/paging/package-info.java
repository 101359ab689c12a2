/**
 * Pages of long lists, in both directions: start with {@link
 * org.mintatlas.application.paging.Paged}.
 */
@NullMarked
package org.mintatlas.application.paging;

import org.jspecify.annotations.NullMarked;
