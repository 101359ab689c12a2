package org.mintatlas.domain.qualification.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Places;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Step;

/**
 * The enrolments of one cohort and its places. Never more have a place than the cohort holds; a
 * place that becomes free goes to whoever applied first of those who wait; nobody is lost, and
 * nobody takes two places.
 *
 * @param cohort the cohort
 * @param status where it stands, which decides what can be asked for
 * @param capacity how many it holds, at least 1; null when that is not limited
 * @param enrolments all its enrolments, whatever their status
 */
public record CohortPlaces(
    CohortId cohort, CohortStatus status, @Nullable Integer capacity, List<Enrolment> enrolments) {
  static final Rule OTHER_COHORT =
      new Rule(
          "enrolment.other-cohort", "is of another cohort", "gehört zu einem anderen Durchgang");
  private static final Rule TWICE =
      new Rule("enrolment.twice", "stands there twice", "steht zweimal da");
  private static final Rule SECOND =
      new Rule(
          "enrolment.second",
          "is the second one of a person for the region",
          "ist die zweite einer Person für die Region");
  private static final Comparator<Enrolment> FIRST_APPLIED =
      Comparator.comparing(Enrolment::appliedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(enrolment -> enrolment.id().value());

  /** What comes of asking for a change. */
  public sealed interface Result {
    /**
     * The change is made.
     *
     * @param places the places after it
     * @param changed the enrolments that are other than before: to be stored; first the one that
     *     was asked for, then those that moved up, the longest-waiting first
     */
    record Changed(CohortPlaces places, List<Enrolment> changed) implements Result {
      /** Keeps a copy. */
      public Changed {
        Require.given("places", places);
        changed = Require.list("changed", changed);
      }
    }

    /** The status cannot follow the present one. */
    record NotAllowed(EnrolmentStatus from, EnrolmentStatus to) implements Result {
      public NotAllowed {
        Require.given("from", from, "to", to);
      }
    }

    /** The cohort does not take this in where it stands: see {@link CohortStatus}. */
    record NotNow(CohortStatus cohort) implements Result {
      public NotNow {
        Require.given("cohort", cohort);
      }
    }

    /**
     * The person has a place already, waits for one or applied for one, maybe for another region.
     */
    record AlreadyEnrolled(Enrolment enrolment) implements Result {
      public AlreadyEnrolled {
        Require.given("enrolment", enrolment);
      }
    }

    /** There is no such enrolment in the cohort. */
    record NotEnrolled(EnrolmentId enrolment) implements Result {
      public NotEnrolled {
        Require.given("enrolment", enrolment);
      }
    }
  }

  /**
   * @throws InvalidValueException when an enrolment is of another cohort or stands there twice, a
   *     person has two for the same region, more have a place than the cohort holds, or somebody
   *     waits while a place is free
   */
  public CohortPlaces {
    Require.given("cohort", cohort, "status", status);
    enrolments = Require.list("enrolments", enrolments);
    Set<EnrolmentId> ids = new HashSet<>();
    Set<List<Object>> persons = new HashSet<>();
    for (Enrolment enrolment : enrolments) {
      if (!enrolment.cohort().equals(cohort)) {
        throw OTHER_COHORT.broken("enrolment", enrolment.id());
      }
      if (!ids.add(enrolment.id())) {
        throw TWICE.broken("enrolment", enrolment.id());
      }
      if (enrolment.person() != null
          && !enrolment.status().outside()
          && !persons.add(List.of(enrolment.person(), enrolment.region()))) {
        throw SECOND.broken("enrolment", enrolment.id());
      }
    }
    placesOf(capacity, enrolments);
  }

  private static Places<EnrolmentId> placesOf(
      @Nullable Integer capacity, List<Enrolment> enrolments) {
    return new Places<>(
        capacity,
        enrolments.stream().filter(e -> e.status().takesPlace()).map(Enrolment::id).toList(),
        enrolments.stream()
            .filter(e -> e.status() == EnrolmentStatus.WAITLISTED)
            .sorted(FIRST_APPLIED)
            .map(Enrolment::id)
            .toList());
  }

  /** Who has a place and who waits for one, whoever applied first before the others. */
  public Places<EnrolmentId> places() {
    return placesOf(capacity, enrolments);
  }

  /**
   * Takes in an application; the same one twice is one. A person whose application was declined or
   * who withdrew can apply again.
   */
  public Result apply(Enrolment application) {
    Optional<Enrolment> there = find(application.id());
    if (there.isPresent()) {
      return new Result.Changed(this, List.of());
    }
    if (!status.takesApplications()) {
      return new Result.NotNow(status);
    }
    Optional<Enrolment> before = ofTheSamePerson(application);
    if (before.isPresent()) {
      return new Result.AlreadyEnrolled(before.get());
    }
    if (application.status() != EnrolmentStatus.APPLIED) {
      return new Result.NotAllowed(application.status(), EnrolmentStatus.APPLIED);
    }
    List<Enrolment> more = new ArrayList<>(enrolments);
    more.add(application);
    return new Result.Changed(
        new CohortPlaces(cohort, status, capacity, more), List.of(application));
  }

  /**
   * Accepts an application: a place if one is free, else the waiting list. Whoever has a place or
   * waits already stays there.
   */
  public Result accept(EnrolmentId id) {
    Optional<Enrolment> found = find(id);
    if (found.isEmpty()) {
      return new Result.NotEnrolled(id);
    }
    EnrolmentStatus now = found.get().status();
    if (!status.givesPlaces()) {
      return new Result.NotNow(status);
    }
    if (now == EnrolmentStatus.ACCEPTED || now == EnrolmentStatus.WAITLISTED) {
      return new Result.Changed(this, List.of());
    }
    return moved(
        found.get(), places().hasRoom() ? EnrolmentStatus.ACCEPTED : EnrolmentStatus.WAITLISTED);
  }

  /** Declines an application. */
  public Result decline(EnrolmentId id) {
    return move(id, EnrolmentStatus.DECLINED, status.givesPlaces());
  }

  /** Gives up a place or an application; whoever waits longest takes a place that becomes free. */
  public Result withdraw(EnrolmentId id) {
    return move(id, EnrolmentStatus.WITHDRAWN, status.givesPlaces());
  }

  /** Notes that somebody took part to the end. */
  public Result complete(EnrolmentId id) {
    return move(id, EnrolmentStatus.COMPLETED, status.canBeCompleted());
  }

  /**
   * Changes how many the cohort holds; the longest-waiting move up as far as there is room.
   *
   * @param capacity at least 1; null when they are not limited
   * @throws InvalidValueException when it is below 1
   */
  public Resizing<CohortPlaces, Enrolment> resize(@Nullable Integer capacity) {
    return places()
        .resize(capacity)
        .then(up -> {
          Result.Changed after = after(capacity, Map.of(), up);
          return new Resizing.Resized<>(after.places(), after.changed());
        });
  }

  private Result move(EnrolmentId id, EnrolmentStatus to, boolean now) {
    return find(id)
        .map(found -> now ? moved(found, to) : new Result.NotNow(status))
        .orElseGet(() -> new Result.NotEnrolled(id));
  }

  private Result moved(Enrolment enrolment, EnrolmentStatus to) {
    return switch (enrolment.moveTo(to)) {
      case Step.NotAllowed<Enrolment, EnrolmentStatus>(var from, var wanted) ->
          new Result.NotAllowed(from, wanted);
      case Step.Moved<Enrolment, EnrolmentStatus>(var moved) ->
          after(
              capacity,
              Map.of(moved.id(), moved),
              to.outside() ? places().giveBack(moved.id()).movedUp() : List.of());
    };
  }

  private Result.Changed after(
      @Nullable Integer places, Map<EnrolmentId, Enrolment> moved, List<EnrolmentId> movedUp) {
    Map<EnrolmentId, Enrolment> changed = new LinkedHashMap<>(moved);
    for (EnrolmentId id : movedUp) {
      find(id)
          .map(waiting -> waiting.moveTo(EnrolmentStatus.ACCEPTED).orThrow())
          .ifPresent(up -> changed.put(id, up));
    }
    List<Enrolment> now = enrolments.stream().map(e -> changed.getOrDefault(e.id(), e)).toList();
    return new Result.Changed(
        new CohortPlaces(cohort, status, places, now), List.copyOf(changed.values()));
  }

  private Optional<Enrolment> ofTheSamePerson(Enrolment application) {
    return application.person() == null
        ? Optional.empty()
        : enrolments.stream()
            .filter(enrolment -> application.person().equals(enrolment.person()))
            .filter(enrolment -> !enrolment.status().outside())
            .findFirst();
  }

  private Optional<Enrolment> find(EnrolmentId id) {
    return enrolments.stream().filter(enrolment -> enrolment.id().equals(id)).findFirst();
  }
}
