/** A year in review, and the report of a cohort. */
@NullMarked
package org.mintatlas.graphql.review;

import org.jspecify.annotations.NullMarked;
