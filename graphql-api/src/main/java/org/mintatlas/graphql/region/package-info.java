/** Regions: start with {@link org.mintatlas.graphql.region.RegionLoaders}. */
@NullMarked
package org.mintatlas.graphql.region;

import org.jspecify.annotations.NullMarked;
