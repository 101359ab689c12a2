/** Regional MINT networks: start with {@link org.mintatlas.domain.region.Region}. */
@NullMarked
package org.mintatlas.domain.region;

import org.jspecify.annotations.NullMarked;
