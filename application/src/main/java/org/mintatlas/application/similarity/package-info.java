/**
 * Which regions are like another one, and in what: start with {@link
 * org.mintatlas.application.similarity.FindSimilarRegions}.
 */
@NullMarked
package org.mintatlas.application.similarity;

import org.jspecify.annotations.NullMarked;
