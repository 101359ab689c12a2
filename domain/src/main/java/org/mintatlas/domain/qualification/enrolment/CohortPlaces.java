package org.mintatlas.domain.qualification.enrolment;

import java.util.Collection;
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
import org.mintatlas.domain.shared.Outcome;
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
  public sealed interface Result extends Outcome<Result.Changed> {
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

      @Override
      public Changed orThrow() {
        return this;
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
   *     person has two for the same region, or more have a place than the cohort holds
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
    return Places.of(
        capacity,
        enrolments.stream().filter(e -> e.status().takesPlace()).map(Enrolment::id).toList(),
        enrolments.stream()
            .filter(e -> e.status() == EnrolmentStatus.WAITLISTED)
            .sorted(FIRST_APPLIED)
            .map(Enrolment::id)
            .toList());
  }

  /**
   * Who has a place and who waits for one, whoever applied first before the others. When the cohort
   * has grown, those who waited have a place here; the next change stores it.
   */
  public Places<EnrolmentId> places() {
    return placesOf(capacity, enrolments);
  }

  /** One enrolment of them. */
  public Optional<Enrolment> of(EnrolmentId id) {
    return enrolments.stream().filter(enrolment -> enrolment.id().equals(id)).findFirst();
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
    return after(List.of(application));
  }

  /**
   * Accepts an application: a place if one is free, else the waiting list. Whoever has a place or
   * waits already stays there, but for those who move up because the cohort has grown.
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
      return after(List.of());
    }
    return moved(
        found.get(), places().hasRoom() ? EnrolmentStatus.ACCEPTED : EnrolmentStatus.WAITLISTED);
  }

  /**
   * Lets an application wait for a place, whether it would get one or not; a place that is free
   * goes to whoever waits longest, at once.
   */
  public Result waitlist(EnrolmentId id) {
    return find(id).filter(found -> found.status() == EnrolmentStatus.WAITLISTED).isPresent()
            && status.givesPlaces()
        ? after(List.of())
        : move(id, EnrolmentStatus.WAITLISTED, status.givesPlaces());
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
        .then(() -> {
          CohortPlaces resized = new CohortPlaces(cohort, status, capacity, enrolments);
          List<Enrolment> movedUp = resized.movingUp();
          return new Resizing.Resized<>(resized.with(movedUp), movedUp);
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
      case Step.Moved<Enrolment, EnrolmentStatus>(var moved) -> after(List.of(moved));
    };
  }

  private Result.Changed after(List<Enrolment> moved) {
    Map<EnrolmentId, Enrolment> changed = new LinkedHashMap<>();
    moved.forEach(each -> changed.put(each.id(), each));
    if (status.givesPlaces()) {
      movingUp().forEach(each -> changed.putIfAbsent(each.id(), each));
      with(changed.values()).movingUp().forEach(each -> changed.put(each.id(), each));
    }
    List<Enrolment> all = List.copyOf(changed.values());
    return new Result.Changed(with(all), all);
  }

  /** Who waits and has a place by {@link #places()}, with that place. */
  private List<Enrolment> movingUp() {
    return places().holding().stream()
        .flatMap(id -> find(id).stream())
        .filter(enrolment -> enrolment.status() == EnrolmentStatus.WAITLISTED)
        .map(waiting -> waiting.moveTo(EnrolmentStatus.ACCEPTED).orThrow())
        .toList();
  }

  private CohortPlaces with(Collection<Enrolment> changed) {
    Map<EnrolmentId, Enrolment> all = new LinkedHashMap<>();
    enrolments.forEach(enrolment -> all.put(enrolment.id(), enrolment));
    changed.forEach(enrolment -> all.put(enrolment.id(), enrolment));
    return new CohortPlaces(cohort, status, capacity, List.copyOf(all.values()));
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
