package org.mintatlas.application.dataset.award;

import java.util.List;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;

/** What a dataset says of who is honoured. */
public record AwardFacts(List<Award> awards, List<Call> calls, List<Application> applications) {

  /** How many facts they are. */
  public int count() {
    return awards.size() + calls.size() + applications.size();
  }
}
