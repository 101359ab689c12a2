package org.mintatlas.persistence.qualification.workshop;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.qualification.workshop.WorkshopFilter;
import org.mintatlas.application.qualification.workshop.WorkshopOrder;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.mintatlas.persistence.storing.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Regional workshops in the database. */
class JpaWorkshops
    extends ListAdapter<WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder>
    implements Workshops {
  JpaWorkshops(AggregateStore store) {
    super(
        store,
        Rows.of(WorkshopEntity.class, "w", WorkshopEntity.Conversion.class),
        Workshops.INTEGRITY);
  }

  /** By hand, because each row has the date of the workshop in it. */
  @Override
  protected void writeBeside(RegionalWorkshop workshop) {
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
        .param("id", workshop.id().value())
        .param("initiatives", Selection.values(workshop.initiatives()))
        .update();
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
        .param("cohorts", Selection.values(cohorts));
  }

  @Override
  protected Parent parent(WorkshopScope scope) {
    return switch (scope) {
      case WorkshopScope.OfCohort(var cohort) -> selection.under("cohort_id", cohort);
      case WorkshopScope.InRegion(var region) -> selection.under("region_id", region);
      case WorkshopScope.WithInitiative(var initiative) ->
          selection.through(
              "regional_workshop_initiative m", "workshop_id", "initiative_id", initiative);
    };
  }

  @Override
  protected SortKey sortKey(WorkshopOrder order) {
    return SortKey.text("held_on", order == WorkshopOrder.DATE);
  }

  @Override
  protected Conditions conditions(WorkshopFilter filter) {
    return new Conditions()
        .years("left(w.held_on, 4) = any(:years::text[])", filter.years())
        .whenAny(
            "exists (select from region f where f.id = w.region_id"
                + " and f.lead_state = any(:states::text[]))",
            "states",
            filter.states());
  }
}
