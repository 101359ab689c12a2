package org.mintatlas.persistence.qualification.workshop;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Regional workshops in the database. */
public class JpaWorkshops implements Workshops {
  private static final ListSource OF_COHORT =
      new ListSource("regional_workshop w", "w.cohort_id = parent.key", KeyType.UUID, "w", "w.id");

  private static final ListSource IN_REGION =
      new ListSource("regional_workshop w", "w.region_id = parent.key", KeyType.UUID, "w", "w.id");

  private static final ListSource WITH_INITIATIVE =
      new ListSource(
          "regional_workshop_initiative m join regional_workshop w on w.id = m.workshop_id",
          "m.initiative_id = parent.key",
          KeyType.UUID,
          "m",
          "m.workshop_id");

  private final WorkshopMapper mapper = Mappers.getMapper(WorkshopMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaWorkshops(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<RegionalWorkshop> save(RegionalWorkshop workshop) {
    return store.attempt(
        workshop.version(),
        () -> {
          long version = store.write(mapper.toEntity(workshop), workshop.version());
          writeInitiatives(workshop.id().value(), workshop.initiatives());
          return workshop.toBuilder().version(version).build();
        });
  }

  /** By hand, because each row has the date of the workshop in it. */
  private void writeInitiatives(UUID id, Set<InitiativeId> initiatives) {
    jdbc.sql(
            """
            with gone as (
              delete from regional_workshop_initiative
              where workshop_id = :id and initiative_id <> all(:initiatives::uuid[]))
            insert into regional_workshop_initiative (workshop_id, initiative_id, held_on)
            select w.id, initiative.id, w.held_on
            from regional_workshop w
            cross join unnest(:initiatives::uuid[]) as initiative (id)
            where w.id = :id
            on conflict (workshop_id, initiative_id) do nothing
            """)
        .param("id", id)
        .param("initiatives", initiatives.stream().map(InitiativeId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public Map<WorkshopId, RegionalWorkshop> byIds(Set<WorkshopId> ids) {
    return WorkshopRows.SELECTION.byIds(jdbc, ids, WorkshopId::value, RegionalWorkshop::id);
  }

  @Override
  public Map<CohortId, Reach> reach(Set<CohortId> cohorts) {
    Map<CohortId, Reach> reach = new HashMap<>();
    counted("w.cohort_id", cohorts)
        .query(row -> {
          reach.put(
              new CohortId(row.getObject("cohort_id", UUID.class)),
              new Reach(row.getInt("workshops"), row.getInt("initiatives")));
        });
    return reach;
  }

  @Override
  public Map<CohortId, Map<FederalState, Reach>> reachByState(Set<CohortId> cohorts) {
    Map<CohortId, Map<FederalState, Reach>> reach = new HashMap<>();
    counted("w.cohort_id, r.lead_state", cohorts)
        .query(row -> {
          reach
              .computeIfAbsent(
                  new CohortId(row.getObject("cohort_id", UUID.class)),
                  cohort -> new EnumMap<>(FederalState.class))
              .put(
                  FederalState.valueOf(row.getString("lead_state")),
                  new Reach(row.getInt("workshops"), row.getInt("initiatives")));
        });
    return reach;
  }

  private JdbcClient.StatementSpec counted(String group, Set<CohortId> cohorts) {
    return jdbc.sql(
            String.format(
                Locale.ROOT,
                """
                select %1$s,
                  count(distinct w.id) as workshops,
                  count(distinct m.initiative_id) as initiatives
                from regional_workshop w
                join region r on r.id = w.region_id
                left join regional_workshop_initiative m on m.workshop_id = w.id
                where w.cohort_id = any(:cohorts)
                group by %1$s
                """,
                group))
        .param("cohorts", cohorts.stream().map(CohortId::value).toArray(UUID[]::new));
  }

  @Override
  public Map<WorkshopScope, Page<RegionalWorkshop>> pages(
      Set<? extends WorkshopScope> scopes,
      WorkshopFilter filter,
      WorkshopOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaWorkshops::list,
        conditions(filter),
        SortKey.text("held_on", order == WorkshopOrder.DATE),
        request,
        WorkshopRows.SELECTION);
  }

  @Override
  public Map<WorkshopScope, Long> counts(
      Set<? extends WorkshopScope> scopes, WorkshopFilter filter) {
    return pages.counts(scopes, JpaWorkshops::list, conditions(filter));
  }

  private static ListSource.Parent list(WorkshopScope scope) {
    return switch (scope) {
      case WorkshopScope.OfCohort(var cohort) -> OF_COHORT.under(cohort.value());
      case WorkshopScope.InRegion(var region) -> IN_REGION.under(region.value());
      case WorkshopScope.WithInitiative(var initiative) ->
          WITH_INITIATIVE.under(initiative.value());
    };
  }

  private static Conditions conditions(WorkshopFilter filter) {
    return new Conditions()
        .years("left(w.held_on, 4) = any(:years::text[])", filter.years())
        .whenAny(
            "exists (select from region f where f.id = w.region_id"
                + " and f.lead_state = any(:states::text[]))",
            "states",
            filter.states());
  }
}
