package org.mintatlas.persistence.qualification.workshop;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.mintatlas.persistence.values.ResultRow;

/** Regional workshops in the database. */
class JpaWorkshops
    extends ListAdapter<WorkshopId, RegionalWorkshop, WorkshopScope, WorkshopFilter, WorkshopOrder>
    implements Workshops {
  JpaWorkshops(AggregateStore store) {
    super(store, WorkshopEntity.ROWS, Workshops.INTEGRITY, order -> SortKey.text("held_on", order));
  }

  /** By hand, because each row has the date of the workshop in it. */
  @Override
  protected void writeBeside(RegionalWorkshop workshop) {
    tie(
        workshop,
        "regional_workshop_initiative",
        "workshop_id",
        "initiative_id",
        "held_on",
        workshop.initiatives());
  }

  @Override
  public Map<CohortId, Reach> reach(Set<CohortId> cohorts) {
    return found(cohorts, counted("w.cohort_id"), JpaWorkshops::reach);
  }

  private static Reach reach(ResultRow row) throws SQLException {
    return new Reach(row.integer("workshops"), row.integer("initiatives"));
  }

  @Override
  public Map<CohortId, Map<FederalState, Reach>> reachByState(Set<CohortId> cohorts) {
    Map<CohortId, Map<FederalState, Reach>> reach = new HashMap<>();
    found(
        cohorts,
        counted("w.cohort_id, r.lead_state"),
        row ->
            reach
                .computeIfAbsent(
                    new CohortId(row.uuid("cohort_id")), of -> new EnumMap<>(FederalState.class))
                .put(row.oneOf(FederalState.class, "lead_state"), reach(row)));
    return reach;
  }

  private static Sql counted(@CompileTimeConstant String group) {
    return Sql.of(
        """
        select %1$s,
          count(distinct w.id) as workshops,
          count(distinct m.initiative_id) as initiatives
        from regional_workshop w
        join region r on r.id = w.region_id
        left join regional_workshop_initiative m on m.workshop_id = w.id
        where w.cohort_id = any(:parents)
        group by %1$s
        """,
        Sql.of(group));
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
