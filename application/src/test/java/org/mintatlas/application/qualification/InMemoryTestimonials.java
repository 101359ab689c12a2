package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/** Testimonials in memory. */
public final class InMemoryTestimonials implements Testimonials {
  private final Cohorts cohorts;
  private final Regions regions;
  private final Persons persons;
  private final InMemoryAggregates<TestimonialId, Testimonial> testimonials =
      InMemoryAggregates.withoutSlug();

  /** Testimonials join what these collections hold. */
  public InMemoryTestimonials(Cohorts cohorts, Regions regions, Persons persons) {
    this.cohorts = cohorts;
    this.regions = regions;
    this.persons = persons;
  }

  @Override
  public SaveResult<Testimonial> save(Testimonial testimonial) {
    if (cohorts.byIds(Set.of(testimonial.cohort())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("cohort");
    }
    if (regions.profilesByIds(Set.of(testimonial.region())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("region");
    }
    if (testimonial.person() != null && persons.byIds(Set.of(testimonial.person())).isEmpty()) {
      return new SaveResult.ReferenceUnknown<>("person");
    }
    return testimonials.save(testimonial);
  }

  @Override
  public Map<TestimonialId, Testimonial> byIds(Set<TestimonialId> ids) {
    return testimonials.byIds(ids);
  }

  @Override
  public Map<TestimonialScope, Page<Testimonial>> pages(
      Set<? extends TestimonialScope> scopes,
      TestimonialFilter filter,
      TestimonialOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        this::list,
        scope ->
            testimonial ->
                new Position(String.valueOf(testimonial.releasedOn()), testimonial.id().toString()),
        PositionOrder.texts(order == TestimonialOrder.RELEASED_DESC),
        request);
  }

  @Override
  public Map<TestimonialScope, Long> counts(
      Set<? extends TestimonialScope> scopes, TestimonialFilter filter) {
    return InMemoryPaging.counts(scopes, this::list);
  }

  private Stream<Testimonial> list(TestimonialScope scope) {
    return testimonials
        .all()
        .filter(Testimonial::released)
        .filter(testimonial -> isIn(scope, testimonial));
  }

  private static boolean isIn(TestimonialScope scope, Testimonial testimonial) {
    return switch (scope) {
      case TestimonialScope.OfCohort(var cohort) -> testimonial.cohort().equals(cohort);
      case TestimonialScope.OfRegion(var region) -> testimonial.region().equals(region);
    };
  }
}
