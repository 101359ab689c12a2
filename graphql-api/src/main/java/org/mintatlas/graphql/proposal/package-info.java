/** What people propose: see {@link org.mintatlas.application.proposal.BrowseProposals}. */
@NullMarked
package org.mintatlas.graphql.proposal;

import org.jspecify.annotations.NullMarked;
