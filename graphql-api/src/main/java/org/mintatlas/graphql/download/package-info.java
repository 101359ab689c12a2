/**
 * Lists that are read from their first element to their last, and what is written of them: start
 * with {@link org.mintatlas.graphql.download.RootLists}.
 */
@NullMarked
package org.mintatlas.graphql.download;

import org.jspecify.annotations.NullMarked;
