package org.mintatlas.domain.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aQuotedTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aTestimonial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Testimonial.Release;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

class TestimonialTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private final CohortId cohort = new CohortId(UUID.randomUUID());
  private final RegionId region = RegionFixtures.aRegionId();
  private final PersonId person = new PersonId(UUID.randomUUID());

  @Test
  void isReleasedByThePersonWhoSaysIt() {
    Testimonial said = aTestimonial(cohort, region, person);

    assertThat(said.released()).isFalse();
    assertThat(said.release(person, DAY))
        .isEqualTo(
            new Release.Released(
                new Testimonial(
                    said.id(), 0, cohort, region, person, said.statement(), DAY, List.of())));
  }

  @Test
  void isReleasedByNobodyElse() {
    PersonId other = new PersonId(UUID.randomUUID());

    assertThat(aTestimonial(cohort, region, person).release(other, DAY))
        .isEqualTo(new Release.NotTheirs(other));
    assertThat(aFullTestimonial(cohort, region, person).release(other, DAY))
        .isEqualTo(new Release.NotTheirs(other));
    assertThat(aQuotedTestimonial(cohort, region, DAY).release(other, DAY))
        .isEqualTo(new Release.NotTheirs(other));
  }

  @Test
  void keepsTheDayOfItsFirstRelease() {
    Testimonial released = aFullTestimonial(cohort, region, person);

    assertThat(released.released()).isTrue();
    assertThat(released.release(person, DAY))
        .isEqualTo(new Release.ReleasedBefore(LocalDate.of(2021, 5, 7)));
  }

  @Test
  void isRejectedWhenNobodySaidItAndNoSourceHasIt() {
    Testimonial said = aTestimonial(cohort, region, person);

    assertInvalid(() ->
            new Testimonial(said.id(), 0, cohort, region, null, said.statement(), null, List.of()))
        .withMessage("testimonial: needs a person or a source");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    Testimonial said = aTestimonial(cohort, region, person);

    assertInvalid(() ->
            new Testimonial(
                said.id(), -1, cohort, region, person, said.statement(), null, List.of()))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsACopyOfItsSources() {
    List<Source> sources = new ArrayList<>(SharedFixtures.bothSources());
    Testimonial said = aTestimonial(cohort, region, person);
    Testimonial read =
        new Testimonial(said.id(), 0, cohort, region, null, said.statement(), DAY, sources);

    sources.clear();

    assertThat(read.sources()).isEqualTo(SharedFixtures.bothSources()).isUnmodifiable();
  }
}
