package org.mintatlas.graphql.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mintatlas.application.review.ReportCohort;
import org.mintatlas.application.review.ReviewYear;
import org.mintatlas.application.review.ReviewedYear;
import org.mintatlas.application.review.StateInCohort;
import org.mintatlas.application.review.YearInReview.StatesInYear;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.load.Loader;
import org.springframework.stereotype.Component;

/** How the states are read that a year or a cohort has reached. */
@Component
final class ReviewLoaders {
  final Loader<ReviewedYear, StatesInYear> statesInYear;
  final Loader<CohortId, List<StateInCohort>> statesInCohort;

  ReviewLoaders(ReviewYear review, ReportCohort report, Loading loading) {
    // A request asks for a year or two, and the lists of a year are read at once.
    statesInYear =
        loading.lookup(
            "review.states",
            years -> years.stream().collect(Collectors.toMap(Function.identity(), review::states)));
    statesInCohort = loading.lookup("cohort.states", report::byState);
  }
}
