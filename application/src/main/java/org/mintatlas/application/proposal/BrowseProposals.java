package org.mintatlas.application.proposal;

/**
 * Use case: whoever decides about proposals looks at all of them, and whoever made some at these.
 */
public record BrowseProposals(RegionProposals proposals) {}
