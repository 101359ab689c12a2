package org.mintatlas.domain.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Wording;

/**
 * A testimonial (Stimme): what somebody says of a cohort. Nobody else hears of it before that
 * person releases it.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param cohort what it is about
 * @param region the region for which the person took part
 * @param person who says it; null when no source names her or him
 * @param statement what is said
 * @param releasedOn the day on which it was released; null as long as it is not
 * @param sources where it was read; none when it was said here
 */
@Buildable
public record Testimonial(
    TestimonialId id,
    long version,
    CohortId cohort,
    RegionId region,
    @Nullable PersonId person,
    Wording statement,
    @Nullable LocalDate releasedOn,
    List<Source> sources)
    implements Aggregate<TestimonialId, Testimonial>, Sourced {
  private static final Rule UNPROVEN =
      new Rule(
          "qualification.unproven",
          "needs a person or a source",
          "braucht eine Person oder eine Quelle");

  /** What comes of releasing a testimonial. */
  public sealed interface Release extends Outcome<Testimonial> {
    /** Everybody may read it. */
    record Released(Testimonial testimonial) implements Release {
      public Released {
        Require.given("testimonial", testimonial);
      }

      @Override
      public Testimonial orThrow() {
        return testimonial;
      }
    }

    /** It was released before; it keeps its day. */
    record ReleasedBefore(LocalDate on) implements Release {
      public ReleasedBefore {
        Require.given("on", on);
      }
    }

    /** Only who says it can release it. */
    record NotTheirs(PersonId by) implements Release {
      public NotTheirs {
        Require.given("by", by);
      }
    }
  }

  /**
   * @throws InvalidValueException when nobody said it here, nor any source says where it was read
   */
  public Testimonial {
    Require.aggregate(id, version, "cohort", cohort, "region", region, "statement", statement);
    sources = Require.list("sources", sources);
    if (person == null && sources.isEmpty()) {
      throw UNPROVEN.broken("testimonial", null);
    }
  }

  /** Whether everybody may read it. */
  public boolean released() {
    return releasedOn != null;
  }

  /** Releases it, which only the person can who says it. */
  public Release release(PersonId by, LocalDate on) {
    if (!by.equals(person)) {
      return new Release.NotTheirs(by);
    }
    return releasedOn == null
        ? new Release.Released(toBuilder().releasedOn(on).build())
        : new Release.ReleasedBefore(releasedOn);
  }

  /** Starts one from what it cannot be without: not released, the rest unknown until it is said. */
  public static TestimonialBuilder builder(
      TestimonialId id, CohortId cohort, RegionId region, Wording statement) {
    return TestimonialBuilder.empty()
        .id(id)
        .cohort(cohort)
        .region(region)
        .statement(statement)
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public TestimonialBuilder toBuilder() {
    return TestimonialBuilder.of(this);
  }

  @Override
  public Testimonial withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
