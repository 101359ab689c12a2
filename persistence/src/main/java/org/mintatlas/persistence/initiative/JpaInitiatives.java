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
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Initiatives in the database. */
class JpaInitiatives
    extends SluggedAdapter<
        InitiativeId, Initiative, InitiativeScope, InitiativeFilter, DirectoryOrder>
    implements Initiatives {
  JpaInitiatives(AggregateStore store) {
    super(
        store,
        Rows.of(InitiativeEntity.class, "i", InitiativeEntity.Conversion.class),
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
  protected Parent parent(InitiativeScope scope) {
    return switch (scope) {
      case InitiativeScope.Everywhere() -> selection.everywhere();
      case InitiativeScope.Among(var some) -> selection.among(some);
      case InitiativeScope.InRegion(var region) ->
          selection.through("initiative_region m", "initiative_id", "region_id", region);
      case InitiativeScope.InState(var state) -> selection.in("state", state.name());
      case InitiativeScope.InDistrict(var district) ->
          selection.in("district_key", district.value());
      case InitiativeScope.OfOrganisation(var organisation) ->
          selection.under("organisation_id", organisation);
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
