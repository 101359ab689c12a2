package org.mintatlas.graphql.review;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.workshop.WorkshopScope;
import org.mintatlas.application.review.CohortReport;
import org.mintatlas.application.review.StateInCohort;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.qualification.QualificationFields;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.qualification.enrolment.EnrolmentLoaders;
import org.mintatlas.graphql.qualification.workshop.WorkshopLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The report of a cohort, with the cohort itself behind it: each part is read when asked for. */
@Component
record CohortReportFields(
    ReviewLoaders reviews,
    EnrolmentLoaders enrolments,
    WorkshopLoaders workshops,
    QualificationLoaders qualification,
    RegionLoaders regions)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(Cohort.class).value("report", Function.identity()),
        Fields.of("CohortReport", Cohort.class)
            .value("timeline", CohortReport::timeline)
            .one("headcount", Cohort::id, enrolments.headcounts)
            .one("reach", Cohort::id, workshops.reach)
            .several("byState", Cohort::id, reviews.statesInCohort)
            .value("findings", QualificationFields::findings)
            .page("workshops", cohort -> new WorkshopScope.OfCohort(cohort.id()), workshops.lists)
            .page(
                "materials",
                cohort -> new MaterialScope.OfProgramme(cohort.programme()),
                qualification.materialLists)
            .page(
                "testimonials",
                cohort -> new TestimonialScope.OfCohort(cohort.id()),
                qualification.testimonialLists),
        Fields.of(StateInCohort.class)
            .value("networkCount", state -> of(state.headcount(), Headcount::networks))
            .value("personCount", state -> of(state.headcount(), Headcount::persons))
            .value("workshopCount", state -> of(state.reach(), Reach::workshops))
            .value("initiativeCount", state -> of(state.reach(), Reach::initiatives))
            .page(
                "regions",
                (state, asked) ->
                    regions.among(state.regions(), List.of(state.cohort(), state.state()), asked)));
  }

  private static <T> @Nullable Object of(
      @Nullable T counted, Function<T, ? extends @Nullable Object> count) {
    return counted == null ? null : count.apply(counted);
  }
}
