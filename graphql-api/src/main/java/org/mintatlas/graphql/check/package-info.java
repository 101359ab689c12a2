/**
 * What shows of the arguments of an operation before anything is fetched: start with {@link
 * org.mintatlas.graphql.check.ArgumentCheck}.
 */
@NullMarked
package org.mintatlas.graphql.check;

import org.jspecify.annotations.NullMarked;
