package org.mintatlas.testkit.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aQuotedTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aTestimonial;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Testimonials} promises. */
public interface TestimonialsContract extends StoreContract<TestimonialId, Testimonial> {

  @Override
  default Testimonials store() {
    return testimonials();
  }

  @Override
  default Testimonial minimal() {
    return aTestimonial(cohort(1), region("here"), person());
  }

  @Override
  default Testimonial full() {
    return aFullTestimonial(cohort(2), region("there"), person());
  }

  @Override
  default Testimonial emptied(Testimonial testimonial) {
    return new Testimonial(
        testimonial.id(),
        testimonial.version(),
        testimonial.cohort(),
        testimonial.region(),
        testimonial.person(),
        Wording.german(testimonial.statement().de()),
        null,
        List.of());
  }

  @Override
  default Map<Referent, Testimonial> dangling(Testimonial given) {
    return Map.of(
        Referent.COHORT,
        with(given, "cohort", QualificationFixtures.aCohortId()),
        Referent.REGION,
        with(given, "region", RegionFixtures.aRegionId()),
        Referent.PERSON,
        with(given, "person", PersonFixtures.aPerson().id()));
  }

  @Test
  default void onesWithoutANameAreKept() {
    Testimonial quoted =
        saved(save(aQuotedTestimonial(cohort(1), region("here"), LocalDate.of(2021, 5, 7))));
    assertThat(byIds(Set.of(quoted.id()))).isEqualTo(Map.of(quoted.id(), quoted));
  }

  @Test
  default void whatWasNotReleasedIsNeverListed() {
    Testimonial secret = saved(save(minimal()));
    TestimonialScope cohort = new TestimonialScope.OfCohort(cohort(1));
    TestimonialScope region = new TestimonialScope.OfRegion(region("here"));
    assertLists(List.of(cohort, region), List.of());

    PersonId person = secret.person();
    assertThat(person).isNotNull();
    var release = (Testimonial.Release.Released) secret.release(person, LocalDate.of(2021, 6, 1));
    Testimonial released = saved(save(release.testimonial()));
    assertLists(List.of(cohort, region), List.of(released));
  }

  @Test
  default void standInTheOrderOfTheirReleaseAndIdentities() {
    Testimonial last = released(1, "2021-06-01");
    Testimonial equal = released(4, "2021-05-07");
    Testimonial first = released(12, "2020-12-31");
    Testimonial equalToo = released(9, "2021-05-07");
    saved(save(minimal()));
    assertLists(
        List.of(
            new TestimonialScope.OfCohort(cohort(1)),
            new TestimonialScope.OfRegion(region("here"))),
        List.of(first, equal, equalToo, last));
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Testimonial one = released(1, "2021-05-07");
    Testimonial other = saved(save(full()));
    Map<TestimonialScope, List<Testimonial>> expected =
        Map.of(
            new TestimonialScope.OfCohort(cohort(1)),
            List.of(one),
            new TestimonialScope.OfCohort(cohort(2)),
            List.of(other),
            new TestimonialScope.OfRegion(region("here")),
            List.of(one),
            new TestimonialScope.OfRegion(region("there")),
            List.of(other),
            new TestimonialScope.OfRegion(RegionFixtures.aRegionId()),
            List.of());
    Map<TestimonialScope, Page<Testimonial>> pages =
        testimonials()
            .pages(
                expected.keySet(),
                TestimonialFilter.ANY,
                TestimonialOrder.RELEASED,
                PageRequest.first(5));
    Map<TestimonialScope, Long> counts =
        testimonials().counts(expected.keySet(), TestimonialFilter.ANY);
    assertThat(pages).containsOnlyKeys(expected.keySet());
    assertThat(counts).containsOnlyKeys(expected.keySet());
    expected.forEach((scope, there) -> {
      assertThat(pages.get(scope).values()).as("%s", scope).isEqualTo(there);
      assertThat(counts.get(scope)).as("%s", scope).isEqualTo(there.size());
    });
  }

  private void assertLists(List<TestimonialScope> scopes, List<Testimonial> expected) {
    for (TestimonialScope scope : scopes) {
      assertList(testimonials(), scope, TestimonialFilter.ANY, TestimonialOrder.RELEASED)
          .isExactly(expected);
      assertList(testimonials(), scope, TestimonialFilter.ANY, TestimonialOrder.RELEASED_DESC)
          .isExactly(expected.reversed());
    }
  }

  private Testimonial released(int identity, String day) {
    Testimonial quoted = aQuotedTestimonial(cohort(1), region("here"), LocalDate.parse(day));
    return saved(save(with(quoted, "id", new TestimonialId(Identities.number(identity)))));
  }
}
