package org.mintatlas.memory.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.memory.storing.InMemoryStore;

public final class InMemoryApplications extends InMemoryStore<ApplicationId, Application>
    implements Applications {

  /** Applications refer to what these collections hold. */
  public InMemoryApplications(Calls calls, Regions regions, Persons persons) {
    super(Applications.INTEGRITY);
    knows(Referent.CALL, calls::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  public Map<CallId, List<Application>> ofCalls(Set<CallId> calls) {
    return ofEach(calls, Application::call);
  }

  @Override
  public Map<CallId, Integer> submitted(Set<CallId> calls) {
    Map<CallId, Integer> counts = new HashMap<>();
    ofCalls(calls)
        .forEach((call, all) ->
            counts.put(
                call,
                (int) all.stream().filter(a -> a.status() == ApplicationStatus.SUBMITTED).count()));
    return counts;
  }
}
