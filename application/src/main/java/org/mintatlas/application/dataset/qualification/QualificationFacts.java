package org.mintatlas.application.dataset.qualification;

import java.util.List;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.Enrolment;

/** What a dataset says of how networks are qualified. */
public record QualificationFacts(
    List<Programme> programmes,
    List<Cohort> cohorts,
    List<Enrolment> enrolments,
    List<Material> materials) {

  /** How many facts they are. */
  public int count() {
    return programmes.size() + cohorts.size() + enrolments.size() + materials.size();
  }
}
