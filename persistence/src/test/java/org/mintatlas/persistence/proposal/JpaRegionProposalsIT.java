package org.mintatlas.persistence.proposal;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.proposal.RegionProposalsContract;

class JpaRegionProposalsIT extends PostgresAtlas implements RegionProposalsContract {}
