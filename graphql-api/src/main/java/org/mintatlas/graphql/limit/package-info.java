/**
 * How much one request may ask for, decided before anything of it runs: start with {@link
 * org.mintatlas.graphql.limit.Limit}.
 */
@NullMarked
package org.mintatlas.graphql.limit;

import org.jspecify.annotations.NullMarked;
