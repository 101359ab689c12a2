package org.mintatlas.persistence.qualification;

import java.time.LocalDate;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Testimonials in the database. */
class JpaTestimonials
    extends ListAdapter<
        TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder>
    implements Testimonials {
  private static final String RELEASED = "t.released_on is not null";

  // Only what was released is ever listed.
  JpaTestimonials(AggregateStore store) {
    super(
        store,
        TestimonialEntity.ROWS,
        Testimonials.INTEGRITY,
        order -> SortKey.by("released_on", order, LocalDate::parse));
  }

  @Override
  protected Parent parent(TestimonialScope scope) {
    return switch (scope) {
      case TestimonialScope.OfCohort(var cohort) ->
          selection.under("cohort_id", cohort).where(RELEASED);
      case TestimonialScope.OfRegion(var region) ->
          selection.under("region_id", region).where(RELEASED);
    };
  }

  @Override
  protected Conditions conditions(TestimonialFilter filter) {
    return new Conditions();
  }
}
