/** Finding things of all types: start with {@link org.mintatlas.graphql.search.SearchFields}. */
@NullMarked
package org.mintatlas.graphql.search;

import org.jspecify.annotations.NullMarked;
