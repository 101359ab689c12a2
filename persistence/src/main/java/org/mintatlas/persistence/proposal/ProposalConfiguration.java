package org.mintatlas.persistence.proposal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Proposals in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaRegionProposals.class)
public class ProposalConfiguration {}
