/** Values as text: see {@link org.mintatlas.graphql.scalar.Scalars}. */
@NullMarked
package org.mintatlas.graphql.scalar;

import org.jspecify.annotations.NullMarked;
