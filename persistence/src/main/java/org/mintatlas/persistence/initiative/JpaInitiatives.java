package org.mintatlas.persistence.initiative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Initiatives in the database. */
public class JpaInitiatives implements Initiatives {
  private static final ListSource EVERYWHERE = ListSource.everywhere("initiative i", "i", "i.id");

  private static final ListSource IN_REGION =
      new ListSource(
          "initiative_region m join initiative i on i.id = m.initiative_id",
          "m.region_id = parent.key",
          KeyType.UUID,
          "m",
          "m.initiative_id");

  private static final ListSource AMONG = ListSource.among("initiative i", "i", "i.id");

  private static final ListSource IN_STATE =
      new ListSource("initiative i", "i.state = parent.key", KeyType.TEXT, "i", "i.id");

  private static final ListSource IN_DISTRICT =
      new ListSource("initiative i", "i.district_key = parent.key", KeyType.TEXT, "i", "i.id");

  private static final ListSource OF_ORGANISATION =
      new ListSource("initiative i", "i.organisation_id = parent.key", KeyType.UUID, "i", "i.id");

  private final InitiativeMapper mapper = Mappers.getMapper(InitiativeMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaInitiatives(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Initiative> save(Initiative initiative) {
    UUID id = initiative.id().value();
    return store.attempt(
        initiative.version(),
        () -> {
          long version = store.write(mapper.toEntity(initiative), initiative.version());
          store.claim("initiative", initiative.slug(), id);
          writeRegions(id, initiative.regions());
          return initiative.toBuilder().version(version).build();
        });
  }

  /** By hand, because each row has sort keys of the initiative in it. */
  private void writeRegions(UUID id, Set<RegionId> regions) {
    jdbc.sql(
            """
            with gone as (
              delete from initiative_region
              where initiative_id = :id and region_id <> all(:regions::uuid[]))
            insert into initiative_region (region_id, name, assured_key, initiative_id)
            select region.id, i.name, i.assured_key, i.id
            from initiative i
            cross join unnest(:regions::uuid[]) as region (id)
            where i.id = :id
            on conflict (initiative_id, region_id) do nothing
            """)
        .param("id", id)
        .param("regions", regions.stream().map(RegionId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public Optional<Initiative> bySlug(Slug slug) {
    return InitiativeRows.SELECTION.bySlug(jdbc, slug);
  }

  @Override
  public Map<InitiativeId, Initiative> byIds(Set<InitiativeId> ids) {
    return InitiativeRows.SELECTION.byIds(jdbc, ids, InitiativeId::value, Initiative::id);
  }

  @Override
  public Set<InitiativeId> removeBySource(Source source) {
    return jdbc.sql("delete from initiative where sources @> array[:citation]::text[] returning id")
        .param("citation", source.citation())
        .query((row, number) -> new InitiativeId(row.getObject("id", UUID.class)))
        .set();
  }

  @Override
  public Map<InitiativeScope, Page<Initiative>> pages(
      Set<? extends InitiativeScope> scopes,
      InitiativeFilter filter,
      DirectoryOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaInitiatives::list,
        conditions(filter),
        SortKey.directory(order),
        request,
        InitiativeRows.SELECTION);
  }

  @Override
  public Map<InitiativeScope, Long> counts(
      Set<? extends InitiativeScope> scopes, InitiativeFilter filter) {
    return pages.counts(scopes, JpaInitiatives::list, conditions(filter));
  }

  private static ListSource.Parent list(InitiativeScope scope) {
    return switch (scope) {
      case InitiativeScope.Everywhere() -> EVERYWHERE.whole();
      case InitiativeScope.Among(var some) ->
          AMONG.under(ListSource.keys(some, InitiativeId::value));
      case InitiativeScope.InRegion(var region) -> IN_REGION.under(region.value());
      case InitiativeScope.InState(var state) -> IN_STATE.under(state.name());
      case InitiativeScope.InDistrict(var district) -> IN_DISTRICT.under(district.value());
      case InitiativeScope.OfOrganisation(var organisation) ->
          OF_ORGANISATION.under(organisation.value());
    };
  }

  private static Conditions conditions(InitiativeFilter filter) {
    return new Conditions()
        .oneOf("i.kind", "kinds", filter.kinds())
        .oneOf("i.state", "states", filter.states())
        .containing("i.name", filter.nameContains())
        .assuredBefore("i", filter.assuredBefore());
  }
}
