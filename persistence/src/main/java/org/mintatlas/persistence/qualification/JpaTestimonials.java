package org.mintatlas.persistence.qualification;

import java.time.LocalDate;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Testimonials in the database. */
class JpaTestimonials
    extends ListAdapter<
        TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder>
    implements Testimonials {
  static final Selection<Testimonial> TESTIMONIALS =
      Selection.of(TestimonialEntity.class, "t", MaterialMapper.INSTANCE::toTestimonial);

  private static final String RELEASED = "t.released_on is not null";

  // Only what was released is ever listed.
  private static final ListSource OF_COHORT = TESTIMONIALS.under("cohort_id").where(RELEASED);
  private static final ListSource OF_REGION = TESTIMONIALS.under("region_id").where(RELEASED);

  JpaTestimonials(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, TESTIMONIALS, MaterialMapper.INSTANCE::toEntity, Testimonials.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(TestimonialScope scope) {
    return switch (scope) {
      case TestimonialScope.OfCohort(var cohort) -> OF_COHORT.under(cohort.value());
      case TestimonialScope.OfRegion(var region) -> OF_REGION.under(region.value());
    };
  }

  @Override
  protected SortKey sortKey(TestimonialOrder order) {
    return new SortKey("released_on", order == TestimonialOrder.RELEASED, LocalDate::parse);
  }

  @Override
  protected Conditions conditions(TestimonialFilter filter) {
    return new Conditions();
  }
}
