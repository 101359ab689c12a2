package org.mintatlas.application.award;

import org.mintatlas.application.paging.Listing;
import org.mintatlas.domain.award.WinnerId;

/**
 * All winners. They are read here, and stored with their calls: see {@link Calls#save}. Lists have
 * those of published calls alone.
 */
public interface Winners
    extends Listing<WinnerId, WinnerScope, WinnerFilter, WinnerOrder, AwardedRegion> {}
