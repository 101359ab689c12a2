package org.mintatlas.application.award;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.CallId;

/** Applications in memory. */
public final class InMemoryApplications implements Applications {
  private final Calls calls;
  private final Regions regions;
  private final Persons persons;
  private final InMemoryAggregates<ApplicationId, Application> applications =
      InMemoryAggregates.withoutSlug();

  /** Applications refer to what these collections hold, and winners of the calls to them. */
  public InMemoryApplications(InMemoryCalls calls, Regions regions, Persons persons) {
    this.calls = calls;
    this.regions = regions;
    this.persons = persons;
    calls.applicationsIn(this);
  }

  @Override
  public SaveResult<Application> save(Application application) {
    if (calls.byIds(Set.of(application.call())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("call");
    }
    if (regions.profilesByIds(Set.of(application.region())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    if (application.by() != null && persons.byIds(Set.of(application.by())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    boolean appliedAlready =
        applications
            .all()
            .filter(other -> !other.id().equals(application.id()))
            .filter(other -> other.call().equals(application.call()))
            .anyMatch(other -> other.region().equals(application.region()));
    return appliedAlready
        ? new SaveResult.Stale<>(application.version())
        : applications.save(application);
  }

  @Override
  public Map<ApplicationId, Application> byIds(Set<ApplicationId> ids) {
    return applications.byIds(ids);
  }

  @Override
  public Map<CallId, List<Application>> ofCalls(Set<CallId> wanted) {
    Map<CallId, List<Application>> found = new HashMap<>();
    for (CallId call : wanted) {
      found.put(
          call,
          applications
              .all()
              .filter(application -> application.call().equals(call))
              .sorted(Comparator.comparing(application -> application.id().toString()))
              .toList());
    }
    return found;
  }

  @Override
  public Map<CallId, Integer> submitted(Set<CallId> wanted) {
    Map<CallId, Integer> counts = new HashMap<>();
    ofCalls(wanted)
        .forEach((call, all) ->
            counts.put(
                call,
                (int) all.stream().filter(a -> a.status() == ApplicationStatus.SUBMITTED).count()));
    return counts;
  }
}
