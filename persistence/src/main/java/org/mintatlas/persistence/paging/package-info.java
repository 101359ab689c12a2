/**
 * Pages of any list, in one statement: start with {@link
 * org.mintatlas.persistence.paging.KeysetPages}.
 */
@NullMarked
package org.mintatlas.persistence.paging;

import org.jspecify.annotations.NullMarked;
