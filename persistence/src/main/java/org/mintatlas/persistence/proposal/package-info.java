/** Proposals in table {@code region_proposal}. */
@NullMarked
package org.mintatlas.persistence.proposal;

import org.jspecify.annotations.NullMarked;
