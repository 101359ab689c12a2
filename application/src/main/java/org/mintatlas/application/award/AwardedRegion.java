package org.mintatlas.application.award;

import java.util.List;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/**
 * A winner and the call that chose it.
 *
 * @param call the call
 * @param winner the winner
 */
public record AwardedRegion(CallId call, Winner winner) implements Sourced {
  public AwardedRegion {
    Require.given("call", call, "winner", winner);
  }

  @Override
  public List<Source> sources() {
    return winner.sources();
  }
}
