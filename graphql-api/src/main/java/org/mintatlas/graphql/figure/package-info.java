/** Key figures: start with {@link FigureFields}. */
@NullMarked
package org.mintatlas.graphql.figure;

import org.jspecify.annotations.NullMarked;
