package org.mintatlas.application.qualification.enrolment;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * What an enrolment must be like. Conditions add up; within a set any one will do.
 *
 * @param statuses is in one of these; empty means any
 * @param states is for a region that one of these states leads; empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record EnrolmentFilter(
    Set<EnrolmentStatus> statuses, Set<FederalState> states, @Nullable Picked picked)
    implements Picking {
  private static final Rule PRIVATE =
      new Rule(
          "enrolment.private",
          "only who takes part is public",
          "öffentlich ist nur, wer teilnimmt");

  /** Any enrolment. */
  public static final EnrolmentFilter ANY = new EnrolmentFilter(Set.of(), Set.of(), null);

  /** The alumni: who took part to the end. */
  public static final EnrolmentFilter ALUMNI =
      ANY.toBuilder().statuses(Set.of(EnrolmentStatus.COMPLETED)).build();

  /** Keeps copies. */
  public EnrolmentFilter {
    statuses = Require.set("statuses", statuses);
    states = Require.set("states", states);
  }

  /**
   * The same, of those who take or took part only; who else asked for a place is not public.
   *
   * @throws InvalidValueException when it asks for others alone
   */
  public EnrolmentFilter ofThoseTaken() {
    Set<EnrolmentStatus> taken =
        Arrays.stream(EnrolmentStatus.values())
            .filter(EnrolmentStatus::isPublic)
            .filter(status -> statuses.isEmpty() || statuses.contains(status))
            .collect(Collectors.toSet());
    if (taken.isEmpty()) {
      throw PRIVATE.broken("statuses", statuses);
    }
    return toBuilder().statuses(taken).build();
  }

  /** What is like that, of these regions. */
  public Predicate<Enrolment> matching(Regions regions) {
    return enrolment ->
        Wanted.oneOf(statuses, enrolment.status())
            && (states.isEmpty()
                || states.contains(regions.existingProfile(enrolment.region()).leadState()));
  }

  /** Starts one from this one, to change some of it. */
  public EnrolmentFilterBuilder toBuilder() {
    return EnrolmentFilterBuilder.of(this);
  }
}
