/** Regions: start with {@link org.mintatlas.application.region.BrowseRegions}. */
@NullMarked
package org.mintatlas.application.region;

import org.jspecify.annotations.NullMarked;
