package org.mintatlas.persistence.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Applications in the database. */
class JpaApplications extends StoreAdapter<ApplicationId, Application> implements Applications {
  JpaApplications(AggregateStore store) {
    super(store, ApplicationEntity.ROWS, Applications.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("application_region_once", UniqueRule.APPLYING_REGION);
  }

  @Override
  public Map<CallId, List<Application>> ofCalls(Set<CallId> calls) {
    return of(calls, "p.call_id", Application::call, "p.id");
  }

  @Override
  public Map<CallId, Integer> submitted(Set<CallId> calls) {
    Map<CallId, Integer> found =
        found(
            calls,
            """
            select p.call_id, count(*) as submitted
            from application p
            where p.call_id = any(:parents) and p.status = 'SUBMITTED'
            group by p.call_id
            """,
            row -> row.integer("submitted"));
    calls.forEach(call -> found.putIfAbsent(call, 0));
    return found;
  }
}
