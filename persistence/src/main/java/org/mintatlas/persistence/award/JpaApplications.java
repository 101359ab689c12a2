package org.mintatlas.persistence.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.jury.ApplicationFilter;
import org.mintatlas.application.award.jury.ApplicationLists;
import org.mintatlas.application.award.jury.ApplicationScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Applications in the database. */
class JpaApplications
    extends ListAdapter<ApplicationId, Application, ApplicationScope, ApplicationFilter, NameOrder>
    implements Applications, ApplicationLists {
  JpaApplications(AggregateStore store) {
    super(
        store,
        ApplicationEntity.ROWS,
        Applications.INTEGRITY,
        order -> SortKey.text("title", order));
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("application_region_once", UniqueRule.APPLYING_REGION);
  }

  @Override
  protected Parent parent(ApplicationScope scope) {
    return switch (scope) {
      case ApplicationScope.HandedInFor(var call) ->
          selection.under("call_id", call).where("p.status = 'SUBMITTED'");
      case ApplicationScope.OfRegions(var regions) -> selection.underAny("region_id", regions);
    };
  }

  @Override
  protected Conditions conditions(ApplicationFilter filter) {
    return new Conditions().oneOf("p.status", "statuses", filter.statuses());
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

  @Override
  public boolean removeDraft(Application draft) {
    return remove(draft, "status = 'DRAFT'");
  }
}
