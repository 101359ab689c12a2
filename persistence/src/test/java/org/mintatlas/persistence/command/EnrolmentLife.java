package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.qualification.enrolment.maintenance.ApplyForCohort;
import org.mintatlas.application.qualification.enrolment.maintenance.DecideEnrolment;
import org.mintatlas.application.qualification.enrolment.maintenance.SetCohortCapacity;
import org.mintatlas.application.qualification.enrolment.maintenance.WithdrawEnrolment;
import org.mintatlas.application.qualification.maintenance.SetCohortStatus;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Resizing;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** A cohort with few places for those who apply on behalf of their region. */
final class EnrolmentLife extends Life<EnrolmentLife.Taken> {
  private static final int PERSONS = 8;

  private final Programme programme = QualificationFixtures.aProgramme("lehrgang");
  private final Cohort cohort =
      QualificationFixtures.aCohort("lehrgang-1", programme.id(), 1).toBuilder()
          .status(CohortStatus.OPEN)
          .capacity(2)
          .build();
  private final List<Region> regions =
      List.of(RegionFixtures.aRegion("eins"), RegionFixtures.aRegion("zwei"));
  private final List<Person> persons =
      IntStream.range(0, PERSONS).mapToObj(any -> PersonFixtures.aPerson()).toList();

  EnrolmentLife(Chance chance) {
    super(chance);
  }

  /** A cohort and who takes part in it. */
  record Taken(Cohort cohort, List<Enrolment> enrolments) {
    CohortPlaces places() {
      return new CohortPlaces(cohort.id(), cohort.status(), cohort.capacity(), enrolments);
    }
  }

  @Override
  Taken begin() {
    return new Taken(cohort, List.of());
  }

  @Override
  void fill(Ports ports) {
    super.fill(ports);
    saved(ports.programmes().save(programme));
    saved(ports.cohorts().save(cohort));
    regions.forEach(region -> saved(ports.regions().save(region)));
    persons.forEach(person -> saved(ports.persons().save(person)));
  }

  @Override
  Stream<Aggregate<?, ?>> expected(Taken now) {
    return Stream.concat(Stream.of(now.cohort()), now.enrolments().stream());
  }

  @Override
  Stream<Aggregate<?, ?>> stored(Ports ports) {
    return Stream.concat(
        Stream.of(ports.cohorts().existing(cohort.id())),
        ports
            .transactions()
            .inTransaction(() -> ports.enrolments().placesInTurn(cohort.id()).orElseThrow())
            .enrolments()
            .stream());
  }

  @Override
  Wanted<Taken> any(Taken now) {
    return switch (now.enrolments().isEmpty() ? 0 : chance.below(30)) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 ->
          apply(now, chance.of(persons).id(), chance.of(regions).id());
      case 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22 ->
          decide(now, chance.of(now.enrolments()), anyDecision());
      case 23, 24 -> withdraw(now, chance.of(now.enrolments()));
      case 25, 26, 27, 28 -> resize(now, chance.once(5) ? null : 1 + chance.below(4));
      default -> move(now, chance.of(CohortStatus.values()));
    };
  }

  /** Mostly that there is a place. */
  private DecideEnrolment.Decision anyDecision() {
    return chance.once(3)
        ? chance.of(DecideEnrolment.Decision.values())
        : DecideEnrolment.Decision.ACCEPT;
  }

  private Wanted<Taken> apply(Taken now, PersonId person, RegionId region) {
    Enrolment application =
        Enrolment.apply(new EnrolmentId(chance.id()), cohort.id(), region, person, chance.now());
    return new Wanted<>(
        world ->
            world.done(
                ApplyForCohort.class,
                new ApplyForCohort.Command(cohort.id(), region),
                coordinator(person, region)),
        after(now, now.places().apply(application)));
  }

  private static Expected<Taken> after(Taken now, CohortPlaces.Result result) {
    return switch (result) {
      case CohortPlaces.Result.Changed changed ->
          done(new Taken(now.cohort(), changed.places().enrolments()));
      case CohortPlaces.Result.AlreadyEnrolled there -> done(now);
      case CohortPlaces.Result.NotAllowed no -> new Expected<>(now, "WrongStatus");
      case CohortPlaces.Result.NotNow no -> new Expected<>(now, "WrongStatus");
      case CohortPlaces.Result.NotEnrolled no -> new Expected<>(now, "NotFound");
    };
  }

  private static long version(World world, EnrolmentId enrolment) {
    return world.ports().enrolments().existing(enrolment).version();
  }

  private Wanted<Taken> decide(Taken now, Enrolment one, DecideEnrolment.Decision decision) {
    long late = late();
    EnrolmentId id = one.id();
    return new Wanted<>(
        world ->
            world.done(
                DecideEnrolment.class,
                new DecideEnrolment.Command(id, version(world, id) - late, decision),
                team),
        unlessLate(
            now,
            late,
            () ->
                decision == DecideEnrolment.Decision.WAITLIST
                        && one.status() == EnrolmentStatus.APPLIED
                        && now.places().status().givesPlaces()
                        && now.places().places().hasRoom()
                    ? new Expected<>(now, "Invalid")
                    : after(
                        now,
                        switch (decision) {
                          case ACCEPT -> now.places().accept(id);
                          case WAITLIST -> now.places().waitlist(id);
                          case DECLINE -> now.places().decline(id);
                          case COMPLETE -> now.places().complete(id);
                        })));
  }

  private Wanted<Taken> withdraw(Taken now, Enrolment one) {
    long late = late();
    EnrolmentId id = one.id();
    return new Wanted<>(
        world ->
            world.done(
                WithdrawEnrolment.class,
                new WithdrawEnrolment.Command(id, version(world, id) - late),
                new Actor.Member(account.id(), one.person(), Set.of())),
        unlessLate(now, late, () -> after(now, now.places().withdraw(id))));
  }

  private Wanted<Taken> resize(Taken now, @Nullable Integer capacity) {
    return new Wanted<>(
        world ->
            world.done(
                SetCohortCapacity.class,
                new SetCohortCapacity.Command(
                    cohort.id(), world.ports().cohorts().existing(cohort.id()).version(), capacity),
                team),
        switch (now.places().resize(capacity)) {
          case Resizing.Resized<CohortPlaces, Enrolment> resized ->
              done(
                  new Taken(
                      now.cohort().toBuilder().capacity(capacity).build(),
                      resized.places().enrolments()));
          case Resizing.TooFew<CohortPlaces, Enrolment> no -> new Expected<>(now, "Overbooked");
        });
  }

  private Wanted<Taken> move(Taken now, CohortStatus to) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                SetCohortStatus.class,
                new SetCohortStatus.Command(
                    cohort.id(),
                    world.ports().cohorts().existing(cohort.id()).version() - late,
                    to),
                team),
        unlessLate(
            now,
            late,
            () ->
                switch (now.cohort().moveTo(to)) {
                  case Step.Moved<Cohort, CohortStatus>(Cohort moved) ->
                      done(new Taken(moved, now.enrolments()));
                  case Step.NotAllowed<Cohort, CohortStatus> no ->
                      new Expected<>(now, "WrongStatus");
                }));
  }
}
