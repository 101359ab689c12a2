/** What people propose: start with {@link org.mintatlas.application.proposal.BrowseProposals}. */
@NullMarked
package org.mintatlas.application.proposal;

import org.jspecify.annotations.NullMarked;
