/** Connections over paged lists: start with {@link org.mintatlas.graphql.paging.Lists}. */
@NullMarked
package org.mintatlas.graphql.paging;

import org.jspecify.annotations.NullMarked;
