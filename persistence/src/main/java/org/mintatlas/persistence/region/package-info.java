/** Regions in tables V004: start with {@link org.mintatlas.persistence.region.JpaRegions}. */
@NullMarked
package org.mintatlas.persistence.region;

import org.jspecify.annotations.NullMarked;
