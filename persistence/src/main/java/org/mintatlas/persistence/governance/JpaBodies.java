package org.mintatlas.persistence.governance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies in the database. */
public class JpaBodies implements Bodies {
  private static final ListSource EVERYWHERE = ListSource.everywhere("body b", "b", "b.id");

  private static final ListSource IN_STATE =
      new ListSource("body b", "b.state = parent.key", KeyType.TEXT, "b", "b.id");

  private static final ListSource HOSTED_BY =
      new ListSource(
          "body_host h join body b on b.id = h.body_id",
          "h.organisation_id = parent.key",
          KeyType.UUID,
          "h",
          "h.body_id");

  private final GovernanceMapper mapper = Mappers.getMapper(GovernanceMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaBodies(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Body> save(Body body) {
    return store.attempt(
        body.version(),
        () -> {
          long version = store.write(mapper.toEntity(body), body.version());
          store.claim("body", body.slug(), body.id().value());
          writeHosts(body);
          return body.toBuilder().version(version).build();
        });
  }

  /** By hand, because each row has the name of the body in it. */
  private void writeHosts(Body body) {
    UUID id = body.id().value();
    if (body.version() > 0) {
      jdbc.sql("delete from body_host where body_id = :id").param("id", id).update();
    }
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
        .param("id", id)
        .param("hosts", body.hosts().stream().map(OrganisationId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public Optional<Body> bySlug(Slug slug) {
    return GovernanceRows.BODIES.bySlug(jdbc, slug);
  }

  @Override
  public Map<BodyId, Body> byIds(Set<BodyId> ids) {
    return GovernanceRows.BODIES.byIds(jdbc, ids, BodyId::value, Body::id);
  }

  @Override
  public Map<BodyScope, Page<Body>> pages(
      Set<? extends BodyScope> scopes, BodyFilter filter, NameOrder order, PageRequest request) {
    return pages.pages(
        scopes,
        JpaBodies::list,
        conditions(filter),
        SortKey.name(order),
        request,
        GovernanceRows.BODIES);
  }

  @Override
  public Map<BodyScope, Long> counts(Set<? extends BodyScope> scopes, BodyFilter filter) {
    return pages.counts(scopes, JpaBodies::list, conditions(filter));
  }

  private static ListSource.Parent list(BodyScope scope) {
    return switch (scope) {
      case BodyScope.Everywhere() -> EVERYWHERE.whole();
      case BodyScope.InState(var state) -> IN_STATE.under(state.name());
      case BodyScope.HostedBy(var organisation) -> HOSTED_BY.under(organisation.value());
    };
  }

  private static Conditions conditions(BodyFilter filter) {
    return new Conditions()
        .oneOf("b.level", "levels", filter.levels())
        .oneOf("b.kind", "kinds", filter.kinds())
        .oneOf("b.state", "states", filter.states())
        .containing("b.name", filter.nameContains());
  }
}
