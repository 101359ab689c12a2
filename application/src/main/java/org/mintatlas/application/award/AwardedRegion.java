package org.mintatlas.application.award;

import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;

/**
 * A winner and the call that chose it.
 *
 * @param call the call
 * @param winner the winner
 */
public record AwardedRegion(CallId call, Winner winner) {}
