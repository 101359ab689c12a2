package org.mintatlas.persistence.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentsContract;

class JpaEnrolmentsIT extends PostgresAtlas implements EnrolmentsContract {

  /** Of two who want the last place at the same moment one gets it. */
  @Test
  void theLastPlaceIsGivenOnce() throws Exception {
    CohortId cohort =
        saved(
                cohorts()
                    .save(
                        QualificationFixtures.aCohort("a-cohort", programme(1), 1).toBuilder()
                            .capacity(1)
                            .build()))
            .id();
    RegionId region = region("a-region");
    Callable<SaveResult<Enrolment>> attempt =
        () -> enrolments().save(EnrolmentFixtures.anEnrolment(cohort, region));

    List<SaveResult<Enrolment>> results = new ArrayList<>();
    try (ExecutorService both = Executors.newFixedThreadPool(4)) {
      for (Future<SaveResult<Enrolment>> result : both.invokeAll(Collections.nCopies(4, attempt))) {
        results.add(result.get());
      }
    }

    assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(SaveResult.Stale.class::isInstance).hasSize(3);
  }
}
