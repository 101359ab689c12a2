/** Programmes and their cohorts. */
@NullMarked
package org.mintatlas.graphql.qualification;

import org.jspecify.annotations.NullMarked;
