/** Surveys, publications and figures about the whole. */
@NullMarked
package org.mintatlas.graphql.insight;

import org.jspecify.annotations.NullMarked;
