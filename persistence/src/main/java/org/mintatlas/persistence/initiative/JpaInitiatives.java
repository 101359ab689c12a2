package org.mintatlas.persistence.initiative;

import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Initiatives in the database. */
class JpaInitiatives
    extends SluggedAdapter<
        InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>
    implements Initiatives {
  static final Selection<Initiative> INITIATIVES =
      Selection.of(InitiativeEntity.class, "i", InitiativeMapper.INSTANCE::toInitiative);

  private static final ListSource EVERYWHERE = INITIATIVES.everywhere();

  private static final ListSource IN_REGION =
      INITIATIVES.through("initiative_region m", "initiative_id", "region_id");

  private static final ListSource AMONG = INITIATIVES.among();

  private static final ListSource IN_STATE = INITIATIVES.in("state");

  private static final ListSource IN_DISTRICT = INITIATIVES.in("district_key");

  private static final ListSource OF_ORGANISATION = INITIATIVES.under("organisation_id");

  JpaInitiatives(AggregateStore store, JdbcClient jdbc) {
    super(
        store,
        jdbc,
        INITIATIVES,
        InitiativeMapper.INSTANCE::toEntity,
        Initiative::slug,
        Initiatives.INTEGRITY);
  }

  /** By hand, because each row has sort keys of the initiative in it. */
  @Override
  protected void writeBeside(Initiative initiative) {
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
        .param("id", initiative.id().value())
        .param("regions", Selection.values(initiative.regions()))
        .update();
  }

  @Override
  public Set<InitiativeId> removeBySource(Source source) {
    return jdbc.sql("delete from initiative where sources @> array[:citation]::text[] returning id")
        .param("citation", source.citation())
        .query((row, number) -> new InitiativeId(row.getObject("id", UUID.class)))
        .set();
  }

  @Override
  protected ListSource.Parent parent(InitiativeScope scope) {
    return switch (scope) {
      case InitiativeScope.Everywhere() -> EVERYWHERE.whole();
      case InitiativeScope.Among(var some) -> AMONG.under(ListSource.keys(some));
      case InitiativeScope.InRegion(var region) -> IN_REGION.under(region.value());
      case InitiativeScope.InState(var state) -> IN_STATE.under(state.name());
      case InitiativeScope.InDistrict(var district) -> IN_DISTRICT.under(district.value());
      case InitiativeScope.OfOrganisation(var organisation) ->
          OF_ORGANISATION.under(organisation.value());
    };
  }

  @Override
  protected SortKey sortKey(DirectoryOrder order) {
    return SortKey.directory(order);
  }

  @Override
  protected Conditions conditions(InitiativeFilter filter) {
    return new Conditions()
        .oneOf("i.kind", "kinds", filter.kinds())
        .oneOf("i.state", "states", filter.states())
        .containing("i.name", filter.nameContains())
        .assuredBefore("i", filter.assuredBefore());
  }
}
