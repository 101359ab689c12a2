package org.mintatlas.memory.qualification;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryTestimonials
    extends InMemoryLists<
        TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder>
    implements Testimonials {

  /** Testimonials join what these collections hold. */
  public InMemoryTestimonials(Cohorts cohorts, Regions regions, Persons persons) {
    super(
        Testimonials.INTEGRITY,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.texts(
                order == TestimonialOrder.RELEASED_DESC,
                testimonial -> String.valueOf(testimonial.releasedOn())));
    knows(Referent.COHORT, cohorts::byIds);
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.PERSON, persons::byIds);
  }

  @Override
  protected boolean isIn(TestimonialScope scope, Testimonial testimonial) {
    return switch (scope) {
      case TestimonialScope.OfCohort(var cohort) -> testimonial.cohort().equals(cohort);
      case TestimonialScope.OfRegion(var region) -> testimonial.region().equals(region);
    };
  }
}
