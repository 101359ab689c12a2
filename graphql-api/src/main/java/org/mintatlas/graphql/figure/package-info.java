/** Key figures: start with {@link org.mintatlas.graphql.figure.KeyFigureController}. */
@NullMarked
package org.mintatlas.graphql.figure;

import org.jspecify.annotations.NullMarked;
