package org.mintatlas.persistence.qualification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Testimonials in the database. */
public class JpaTestimonials implements Testimonials {
  // Only what was released is ever listed.
  private static final ListSource OF_COHORT =
      new ListSource(
          "testimonial t",
          "t.cohort_id = parent.key and t.released_on is not null",
          KeyType.UUID,
          "t",
          "t.id");

  private static final ListSource OF_REGION =
      new ListSource(
          "testimonial t",
          "t.region_id = parent.key and t.released_on is not null",
          KeyType.UUID,
          "t",
          "t.id");

  private final MaterialMapper mapper = Mappers.getMapper(MaterialMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaTestimonials(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Testimonial> save(Testimonial testimonial) {
    return store.attempt(
        testimonial.version(),
        () ->
            new Testimonial(
                testimonial.id(),
                store.write(mapper.toEntity(testimonial), testimonial.version()),
                testimonial.cohort(),
                testimonial.region(),
                testimonial.person(),
                testimonial.statement(),
                testimonial.releasedOn(),
                testimonial.sources()));
  }

  @Override
  public Map<TestimonialId, Testimonial> byIds(Set<TestimonialId> ids) {
    return MaterialRows.TESTIMONIALS.byIds(jdbc, ids, TestimonialId::value, Testimonial::id);
  }

  @Override
  public Map<TestimonialScope, Page<Testimonial>> pages(
      Set<? extends TestimonialScope> scopes,
      TestimonialFilter filter,
      TestimonialOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaTestimonials::list,
        new Conditions(),
        new SortKey("released_on", order == TestimonialOrder.RELEASED, LocalDate::parse),
        request,
        MaterialRows.TESTIMONIALS);
  }

  @Override
  public Map<TestimonialScope, Long> counts(
      Set<? extends TestimonialScope> scopes, TestimonialFilter filter) {
    return pages.counts(scopes, JpaTestimonials::list, new Conditions());
  }

  private static ListSource.Parent list(TestimonialScope scope) {
    return switch (scope) {
      case TestimonialScope.OfCohort(var cohort) -> OF_COHORT.under(cohort.value());
      case TestimonialScope.OfRegion(var region) -> OF_REGION.under(region.value());
    };
  }
}
