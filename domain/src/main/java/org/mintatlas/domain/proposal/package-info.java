/** What people propose: see {@link org.mintatlas.domain.proposal.RegionProposal}. */
@NullMarked
package org.mintatlas.domain.proposal;

import org.jspecify.annotations.NullMarked;
