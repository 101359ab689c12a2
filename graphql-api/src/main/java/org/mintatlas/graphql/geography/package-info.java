/** States, districts, postcodes and places. */
@NullMarked
package org.mintatlas.graphql.geography;

import org.jspecify.annotations.NullMarked;
