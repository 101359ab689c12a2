/**
 * Where the value of each field comes from, for whichever engine asks: start with {@link
 * org.mintatlas.graphql.source.FieldSource}.
 */
@NullMarked
package org.mintatlas.graphql.source;

import org.jspecify.annotations.NullMarked;
