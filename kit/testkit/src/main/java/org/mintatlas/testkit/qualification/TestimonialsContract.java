package org.mintatlas.testkit.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aQuotedTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aTestimonial;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.StoredListContract;
import org.mintatlas.testkit.region.RegionFixtures;

/** What every implementation of {@link Testimonials} promises. */
public interface TestimonialsContract
    extends StoredListContract<
            TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder>,
        ScopedContract<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial> {

  @Override
  default KeptList<
          TestimonialId, Testimonial, TestimonialScope, TestimonialFilter, TestimonialOrder>
      keptList() {
    return KeptList.of(
            testimonials(),
            () -> aTestimonial(cohort(1), region("here"), person()),
            () -> aFullTestimonial(cohort(2), region("there"), person()))
        .under("cohort", this::cohort, TestimonialScope.OfCohort::new)
        .listed(TestimonialFilter.ANY, TestimonialOrder.RELEASED);
  }

  @Override
  default Testimonial putAt(TestimonialScope scope, int identity, int place) {
    return put(scope, identity, LocalDate.of(2021, 5, place));
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
    TestimonialScope region = new TestimonialScope.OfRegion(region("here"));
    assertLists(Map.of(scope(), List.of(), region, List.of()));

    PersonId person = secret.person();
    assertThat(person).isNotNull();
    Testimonial released = saved(save(secret.release(person, LocalDate.of(2021, 6, 1)).orThrow()));
    assertLists(Map.of(scope(), List.of(released), region, List.of(released)));
  }

  @Test
  default void standInTheOrderOfTheirReleaseAndIdentities() {
    Testimonial last = put(scope(), 1, LocalDate.of(2021, 6, 1));
    Testimonial equal = put(scope(), 4, LocalDate.of(2021, 5, 7));
    Testimonial first = put(scope(), 12, LocalDate.of(2020, 12, 31));
    Testimonial equalToo = put(scope(), 9, LocalDate.of(2021, 5, 7));
    saved(save(minimal()));
    for (TestimonialScope each : List.of(scope(), new TestimonialScope.OfRegion(region("here")))) {
      assertList(each).isExactlyBothWays(first, equal, equalToo, last);
    }
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    Testimonial one = putAt(scope(), 1, 7);
    Testimonial other = saved(save(full()));
    assertLists(
        Map.of(
            scope(),
            List.of(one),
            otherScope(),
            List.of(other),
            new TestimonialScope.OfRegion(region("here")),
            List.of(one),
            new TestimonialScope.OfRegion(region("there")),
            List.of(other),
            new TestimonialScope.OfRegion(RegionFixtures.aRegionId()),
            List.of()));
  }

  private Testimonial put(TestimonialScope scope, int identity, LocalDate day) {
    Testimonial quoted = aQuotedTestimonial(cohort(1), region("here"), day);
    return saved(save(lists().scopes().put(scope, numbered(quoted, identity))));
  }
}
