package org.mintatlas.persistence.qualification.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.mintatlas.persistence.storing.StoredPlaces;
import org.mintatlas.persistence.values.ResultRow;

/** Enrolments in the database. */
class JpaEnrolments
    extends ListAdapter<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder>
    implements Enrolments {
  private static final String TAKES_PLACE = "status in ('ACCEPTED', 'COMPLETED')";

  JpaEnrolments(AggregateStore store) {
    super(store, EnrolmentEntity.ROWS, Enrolments.INTEGRITY, SortKey::name);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("enrolment_once", UniqueRule.ENROLLED_PERSON);
  }

  @Override
  protected EnrolmentEntity entity(Enrolment enrolment) {
    EnrolmentEntity entity = (EnrolmentEntity) super.entity(enrolment);
    entity.cohortName =
        StoredPlaces.OF_COHORT.takeTurnToSave(jdbc, enrolment.cohort().value(), "name");
    entity.regionName = nameOf("region", enrolment.region());
    return entity;
  }

  @Override
  protected void writeBeside(Enrolment enrolment) {
    if (enrolment.status().takesPlace()) {
      StoredPlaces.OF_COHORT.refuseOverbooking(jdbc, enrolment.cohort().value());
    }
  }

  @Override
  public Optional<CohortPlaces> placesInTurn(CohortId cohort) {
    return StoredPlaces.OF_COHORT
        .takeTurn(jdbc, cohort.value(), "name")
        .map(name ->
            jdbc.sql("select status, capacity from cohort where id = :cohort")
                .param("cohort", cohort.value())
                .query((row, number) ->
                    new CohortPlaces(
                        cohort,
                        CohortStatus.valueOf(row.getString("status")),
                        new ResultRow(row).optionalInteger("capacity"),
                        enrolments(cohort)))
                .single());
  }

  private List<Enrolment> enrolments(CohortId cohort) {
    return selection.list(
        selection
            .statement(jdbc, " where e.cohort_id = :cohort order by e.id")
            .param("cohort", cohort.value()));
  }

  @Override
  public Map<CohortId, Headcount> headcounts(Set<CohortId> cohorts) {
    return found(
        cohorts,
        Sql.of(
            """
            select
              e.cohort_id,
              count(distinct e.region_id) as networks,
              count(distinct e.person_id) + count(*) filter (where e.person_id is null) as persons
            from enrolment e
            where e.cohort_id = any(:parents) and e.%s
            group by e.cohort_id
            """,
            Sql.of(TAKES_PLACE)),
        row -> new Headcount(row.integer("networks"), row.integer("persons")));
  }

  @Override
  protected Parent parent(EnrolmentScope scope) {
    return switch (scope) {
      case EnrolmentScope.InCohort(var cohort) ->
          selection.named("region_name").under("cohort_id", cohort);
      case EnrolmentScope.OfPerson(var person) ->
          selection.named("cohort_name").under("person_id", person);
      case EnrolmentScope.OfRegion(var region) ->
          selection.named("cohort_name").under("region_id", region);
    };
  }

  @Override
  protected Conditions conditions(EnrolmentFilter filter) {
    return new Conditions()
        .oneOf("e.status", "statuses", filter.statuses())
        .whenAny(
            "e.region_id in (select f.id from region f where f.lead_state = any(:states::text[]))",
            "states",
            filter.states());
  }
}
