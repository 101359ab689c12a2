/** Fixtures of proposals: see {@link org.mintatlas.testkit.proposal.ProposalFixtures}. */
@NullMarked
package org.mintatlas.testkit.proposal;

import org.jspecify.annotations.NullMarked;
