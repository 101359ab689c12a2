package org.mintatlas.persistence.region;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.ListedCoverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Regions in the database: whole ones as entities, what lists show in plain SQL. */
public class JpaRegions implements Regions {
  private final RegionMapper mapper = Mappers.getMapper(RegionMapper.class);
  private final AggregateStore store;
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaRegions(AggregateStore store, EntityManager entities, JdbcClient jdbc) {
    this.store = store;
    this.entities = entities;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Region> save(Region region) {
    UUID id = region.id().value();
    return store.attempt(
        region.version(),
        () -> {
          long version = store.write(mapper.toEntity(region), region.version());
          store.claim("region", region.profile().slug(), id);
          if (region.version() > 0) {
            jdbc.sql("delete from region_state where region_id = :id").param("id", id).update();
          }
          deriveStates(id);
          return region.withVersion(version);
        });
  }

  /** Fills {@code region_state} for a region that has nothing there. */
  private void deriveStates(UUID id) {
    jdbc.sql(
            """
            insert into region_state (
              state, region_id, days, name, founded_ascending, founded_descending,
              listed_ascending, listed_descending, latitude, assured_key)
            select
              part.state, r.id, range_agg(part.days), r.name, r.founded_ascending,
              r.founded_descending, r.listed_ascending, r.listed_descending, r.latitude,
              r.assured_key
            from region r
            cross join lateral (
              select r.lead_state as state, daterange(null, null) as days
              union all
              select d.state, daterange(c.first_day, c.last_day, '[]')
              from region_coverage c
              join district d on d.key = c.district_key
              where c.region_id = r.id
            ) as part
            where r.id = :id
            group by r.id, part.state
            """)
        .param("id", id)
        .update();
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
      entities
          .createQuery("from RegionEntity where id in :ids", RegionEntity.class)
          .setParameter("ids", ids.stream().map(RegionId::value).toList())
          .getResultList()
          .forEach(entity -> found.put(new RegionId(entity.id), mapper.toRegion(entity)));
      return found;
    });
  }

  @Override
  public Optional<RegionProfile> profileBySlug(Slug slug) {
    return RegionRows.PROFILES.bySlug(jdbc, slug);
  }

  @Override
  public Map<RegionId, RegionProfile> profilesByIds(Set<RegionId> ids) {
    return RegionRows.PROFILES.byIds(jdbc, ids, RegionId::value, RegionProfile::id);
  }

  @Override
  public List<ListedCoverage> listedCoverage(@Nullable FederalState state, LocalDate day) {
    return jdbc.sql(
            """
            select c.region_id, r.kinds, c.district_key
            from region r
            join region_coverage c on c.region_id = r.id
            join district d on d.key = c.district_key
            where %s = 'LISTED'
              and :on between c.first_day and c.last_day
              and d.state = any(:states::text[])
            order by c.district_key, c.region_id
            """
                .formatted(RegionLists.LIFE))
        .param("on", day)
        .param("states", names(state == null ? FederalState.values() : new FederalState[] {state}))
        .query((row, number) -> RegionRows.listedCoverage(new ResultRow(row)))
        .list();
  }

  private static String[] names(FederalState... states) {
    return Arrays.stream(states).map(Enum::name).toArray(String[]::new);
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
}
