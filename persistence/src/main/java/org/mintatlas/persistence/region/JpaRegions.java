package org.mintatlas.persistence.region;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.RegionFacet;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedArea;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.storing.AggregateAdapter;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.values.ResultRow;

/** Regions in the database: whole ones as entities, what lists show in plain SQL. */
class JpaRegions extends AggregateAdapter<RegionId, Region> implements Regions {
  private final EntityManager entities;
  private final KeysetPages pages;
  private final RegionDerivations derived;

  JpaRegions(AggregateStore store, EntityManager entities) {
    super(store, "region", RegionMapper.INSTANCE::toEntity, Regions.INTEGRITY);
    this.entities = entities;
    this.pages = new KeysetPages(jdbc, store.known());
    this.derived = new RegionDerivations(jdbc);
  }

  @Override
  protected Optional<Slug> slug(Region region) {
    return Optional.of(region.profile().slug());
  }

  @Override
  protected void writeBeside(Region region) {
    derived.write(region, region.version() > 0);
  }

  @Override
  public Optional<Region> bySlug(Slug slug) {
    return jdbc.sql("select region_id from region_slug where slug = :slug")
        .param("slug", slug.value())
        .query(UUID.class)
        .optional()
        .map(RegionId::new)
        .flatMap(id -> Optional.ofNullable(byIds(Set.of(id)).get(id)));
  }

  @Override
  public Map<RegionId, Region> byIds(Set<RegionId> ids) {
    return store.read(() -> {
      Map<RegionId, Region> found = new HashMap<>();
      Statements.query(entities, "from region where id in :ids", RegionEntity.class)
          .setParameter("ids", ids.stream().map(RegionId::value).toList())
          .getResultList()
          .forEach(
              entity -> found.put(new RegionId(entity.id), RegionMapper.INSTANCE.toRegion(entity)));
      return found;
    });
  }

  @Override
  public Optional<RegionProfile> profileBySlug(Slug slug) {
    return store.known().bySlug(jdbc, RegionRows.PROFILES, slug);
  }

  @Override
  public Map<RegionId, RegionProfile> profilesByIds(Set<RegionId> ids) {
    return store.known().byIds(jdbc, RegionRows.PROFILES, ids).stream()
        .collect(Collectors.toMap(RegionProfile::id, Function.identity()));
  }

  @Override
  public Map<RegionId, LocalDate> ends(Set<RegionId> ids) {
    return found(
        ids,
        """
        select region_id, first_day
        from region_standing
        where standing = 'ENDED' and region_id = any(:parents)
        """,
        row -> row.day("first_day"));
  }

  @Override
  public List<ListedArea> listedAreas(@Nullable FederalState state, AsOf when) {
    return jdbc.sql(
            Sql.of(
                """
                with listed as (
                  select r.id, %s as kinds, r.lead_state, %s as standing
                  from region r),
                claimed as (
                  select l.id, l.kinds, l.lead_state, l.standing = 'LISTED' as certain,
                    array(
                      select c.district_key from region_district c
                      where c.region_id = l.id and c.claim = 'STATED' and c.days @> cast(:on as date))
                      as stated,
                    array(
                      select c.district_key from region_district c
                      where c.region_id = l.id and c.claim = 'HINTED' and c.days @> cast(:on as date))
                      as hinted
                  from listed l
                  where l.standing in ('LISTED', 'UNKNOWN'))
                select * from claimed
                where :state::text is null
                  or lead_state = :state
                  or exists (
                    select from district d
                    where d.state = :state and (d.key = any(stated) or d.key = any(hinted)))
                order by id
                """,
                Sql.of(RegionLists.KINDS), Sql.of(RegionLists.STANDING)))
        .param("on", when.day())
        .param("toCome", when.toCome())
        .param("state", state == null ? null : state.name())
        .query((row, number) -> RegionRows.listedArea(new ResultRow(row)))
        .list();
  }

  @Override
  public Map<RegionScope, Page<RegionProfile>> pages(
      Set<? extends RegionScope> scopes,
      RegionFilter filter,
      RegionOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        RegionLists::list,
        RegionLists.conditions(filter),
        RegionLists.sortKey(order),
        request,
        RegionRows.PROFILES);
  }

  @Override
  public Map<RegionScope, Long> counts(Set<? extends RegionScope> scopes, RegionFilter filter) {
    Conditions conditions = RegionLists.conditions(filter);
    return pages.counts(scopes, RegionLists::list, conditions);
  }

  @Override
  public Map<RegionScope, Map<Facet<RegionFilter, ?>, FacetCounts>> facetCounts(
      Set<? extends RegionScope> scopes,
      RegionFilter filter,
      Set<? extends Facet<RegionFilter, ?>> facets) {
    return pages.facetCounts(
        scopes,
        RegionLists::list,
        filter,
        RegionLists::conditions,
        facets,
        (facet, unchosen) -> RegionLists.column(facet));
  }

  @Override
  public List<Facet<RegionFilter, ?>> facets() {
    return List.of(RegionFacet.values());
  }
}
