/** Alliances across regions: start with {@link org.mintatlas.domain.network.Network}. */
@NullMarked
package org.mintatlas.domain.network;

import org.jspecify.annotations.NullMarked;
