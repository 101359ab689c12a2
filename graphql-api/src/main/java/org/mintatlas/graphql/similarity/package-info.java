/** Regions that are like another one. */
@NullMarked
package org.mintatlas.graphql.similarity;

import org.jspecify.annotations.NullMarked;
