package org.mintatlas.memory.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.jury.ApplicationFilter;
import org.mintatlas.application.award.jury.ApplicationLists;
import org.mintatlas.application.award.jury.ApplicationScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryApplications
    extends InMemoryLists<
        ApplicationId, Application, ApplicationScope, ApplicationFilter, NameOrder>
    implements Applications, ApplicationLists {

  /** Applications refer to what these collections hold. */
  public InMemoryApplications(Calls calls, Regions regions, Persons persons) {
    super(Applications.INTEGRITY, filter -> filter::matches, byName(Application::title));
    knows(Referent.CALL, calls::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  protected boolean isIn(ApplicationScope scope, Application application) {
    return switch (scope) {
      case ApplicationScope.HandedInFor(var call) ->
          application.call().equals(call) && application.status() == ApplicationStatus.SUBMITTED;
      case ApplicationScope.OfRegions(var regions) -> regions.contains(application.region());
    };
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

  @Override
  public boolean removeDraft(Application draft) {
    return !remove(one ->
            one.id().equals(draft.id())
                && one.version() == draft.version()
                && one.status() == ApplicationStatus.DRAFT)
        .isEmpty();
  }
}
