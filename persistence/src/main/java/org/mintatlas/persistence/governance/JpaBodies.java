package org.mintatlas.persistence.governance;

import java.util.UUID;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Bodies in the database. */
class JpaBodies extends SluggedAdapter<BodyId, Body, BodyScope, BodyFilter, NameOrder>
    implements Bodies {
  JpaBodies(AggregateStore store) {
    super(store, BodyEntity.ROWS, Body::slug, Bodies.INTEGRITY, SortKey::name);
  }

  /** By hand, because each row has the name of the body in it. */
  @Override
  protected void writeBeside(Body body) {
    clear(body, "body_host");
    if (body.hosts().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into body_host (body_id, position, organisation_id, name)
            select b.id, host.number, host.id, b.name
            from body b
            cross join unnest(:hosts::uuid[]) with ordinality as host (id, number)
            where b.id = :id
            """)
        .param("id", body.id().value())
        .param("hosts", body.hosts().stream().map(OrganisationId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  protected Parent parent(BodyScope scope) {
    return switch (scope) {
      case BodyScope.Everywhere() -> selection.everywhere();
      case BodyScope.InState(var state) -> selection.in("state", state.name());
      case BodyScope.HostedBy(var organisation) ->
          selection.through("body_host h", "body_id", "organisation_id", organisation);
    };
  }

  @Override
  protected Conditions conditions(BodyFilter filter) {
    return new Conditions()
        .found("b.id", SearchType.BODY, filter.text())
        .oneOf("b.level", "levels", filter.levels())
        .oneOf("b.kind", "kinds", filter.kinds())
        .oneOf("b.state", "states", filter.states())
        .containing("b.name", filter.nameContains());
  }
}
