package org.mintatlas.application.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Page;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/**
 * The report of a cohort, computed from the facts. What sources state stands in the figures of the
 * cohort, and is never mixed with what is counted here. A page holds the first 100 of its list, and
 * the ports have the rest.
 *
 * @param cohort the cohort, with its findings and the figures of its sources
 * @param timeline its modules, the earliest first
 * @param headcount its networks and persons, counted from the enrolments; null when nobody is
 *     recorded to take part
 * @param reach its regional workshops and the initiatives reached, counted from the workshops; null
 *     when none is recorded
 * @param byState both for each state that has a part in it, by the name of the state
 * @param workshops the regional workshops, the earliest first
 * @param materials the materials of the programme, by title
 * @param testimonials the released testimonials, the latest first
 */
public record CohortReport(
    Cohort cohort,
    List<CohortModule> timeline,
    @Nullable Headcount headcount,
    @Nullable Reach reach,
    List<StateInCohort> byState,
    Page<RegionalWorkshop> workshops,
    Page<Material> materials,
    Page<Testimonial> testimonials) {
  private static final Comparator<CohortModule> BY_TIME =
      Comparator.comparing(CohortReport::start, Comparator.nullsLast(Comparator.naturalOrder()));

  /** Keeps copies. */
  public CohortReport {
    Require.given(
        "cohort",
        cohort,
        "workshops",
        workshops,
        "materials",
        materials,
        "testimonials",
        testimonials);
    timeline = Require.list("timeline", timeline);
    byState = Require.list("byState", byState);
  }

  /**
   * The modules of a cohort, the earliest first; those without a date last. What begins alike stays
   * in the order of the programme.
   */
  public static List<CohortModule> timeline(Cohort cohort) {
    return cohort.modules().stream().sorted(BY_TIME).toList();
  }

  private static @Nullable PartialDate start(CohortModule module) {
    return module.period() == null ? null : module.period().from();
  }
}
