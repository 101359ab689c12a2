package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.event.registration.NoteAttendance;
import org.mintatlas.application.network.maintenance.AcceptMembership;
import org.mintatlas.application.network.maintenance.LeaveNetwork;
import org.mintatlas.application.qualification.workshop.maintenance.EditWorkshop;
import org.mintatlas.application.qualification.workshop.maintenance.HoldWorkshop;
import org.mintatlas.application.region.maintenance.RenameRegion;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.network.Member;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.network.NetworkFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** What is said to have happened has. */
class HappenedTest {
  private static final PartialDate TODAY = PartialDate.parse("2026-03-01");
  private static final PartialDate THIS_MONTH = PartialDate.parse("2026-03");
  private static final PartialDate TOMORROW = PartialDate.parse("2026-03-02");

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);
  private final People people = new People(atlas);
  private final Actor team = people.programme();
  private final Region region = saved(atlas.regions.save(RegionFixtures.aRegion("here")));

  private <C extends Record, T, R> CommandOutcome<T, R> done(
      Class<? extends CommandHandler<C, T, R>> handler, C command, Actor actor) {
    return useCases.commandGateway().execute(useCases.commands().of(handler), command, actor);
  }

  private static void assertInFuture(CommandOutcome<?, ?> outcome, String path) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            CommandOutcome.Rejected.class,
            rejected ->
                assertThat((List<?>) rejected.faults())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Fault.Invalid.class,
                        fault -> {
                          assertThat(fault.path()).isEqualTo(path);
                          assertThat(fault.rule().key()).isEqualTo("command.future");
                        }));
  }

  @Test
  void aRegionGotItsName() {
    assertInFuture(rename(TOMORROW), "on");
    assertInFuture(rename(PartialDate.of(9999)), "on");
    assertThat(rename(THIS_MONTH).orThrow().profile().name()).isEqualTo("Another name");
  }

  private CommandOutcome<Region, ?> rename(PartialDate on) {
    return done(
        RenameRegion.class,
        new RenameRegion.Command(region.id(), region.version(), "Another name", on),
        team);
  }

  @Test
  void aMembershipBeganAndEnded() {
    NetworkId network = saved(atlas.networks.save(NetworkFixtures.aNetwork("network"))).id();
    Membership asked =
        saved(
            atlas.memberships.save(
                NetworkFixtures.aMembership(
                    network, new Member.OfRegion(region.id()), MembershipStatus.REQUESTED)));
    assertInFuture(accept(asked, TOMORROW), "from");
    Membership member = accept(asked, TODAY).orThrow();
    assertInFuture(leave(member, TOMORROW), "to");
    assertThat(leave(member, TODAY).orThrow().state()).isEqualTo(MembershipStatus.LEFT);
  }

  private CommandOutcome<Membership, ?> accept(Membership membership, PartialDate from) {
    return done(
        AcceptMembership.class,
        new AcceptMembership.Command(membership.id(), membership.version(), from),
        team);
  }

  private CommandOutcome<Membership, ?> leave(Membership membership, PartialDate to) {
    return done(
        LeaveNetwork.class,
        new LeaveNetwork.Command(membership.id(), membership.version(), to),
        team);
  }

  @Test
  void aWorkshopTookPlace() {
    CohortId cohort =
        saved(
                atlas.cohorts.save(
                    QualificationFixtures.aCohort(
                        "cohort",
                        saved(atlas.programmes.save(QualificationFixtures.aProgramme("programme")))
                            .id(),
                        1)))
            .id();
    InitiativeId initiative =
        saved(
                atlas.initiatives.save(
                    InitiativeFixtures.anInitiative("labor").toBuilder()
                        .regions(Set.of(region.id()))
                        .build()))
            .id();
    Actor.Member trainer = people.coordinator(region.id());
    saved(
        atlas.enrolments.save(
            EnrolmentFixtures.anEnrolment(
                cohort, region.id(), trainer.person(), EnrolmentStatus.COMPLETED)));
    HoldWorkshop.Command tomorrow =
        new HoldWorkshop.Command(cohort, region.id(), "Title", TOMORROW, Set.of(initiative));
    assertInFuture(done(HoldWorkshop.class, tomorrow, trainer), "date");
    RegionalWorkshop held =
        done(
                HoldWorkshop.class,
                new HoldWorkshop.Command(cohort, region.id(), "Title", TODAY, Set.of(initiative)),
                trainer)
            .orThrow();
    assertInFuture(edit(held, Edit.to(TOMORROW)), "date");
    RegionalWorkshop planned =
        saved(
            atlas.workshops.save(
                WorkshopFixtures.aWorkshop(cohort, region.id(), Set.of(initiative)).toBuilder()
                    .date(TOMORROW)
                    .build()));
    assertThat(edit(planned, Edit.keep()).orThrow().title()).isEqualTo("Another title");
  }

  private CommandOutcome<RegionalWorkshop, ?> edit(
      RegionalWorkshop workshop, Edit<PartialDate> date) {
    return done(
        EditWorkshop.class,
        new EditWorkshop.Command(
            workshop.id(), workshop.version(), Edit.to("Another title"), date, Edit.keep()),
        team);
  }

  @Test
  void somebodyWasThere() {
    assertThat(attended("to-come", TOMORROW))
        .isEqualTo(CommandOutcome.refused(new NoteAttendance.Refusal.EventToCome()));
    assertThat(attended("today", TODAY)).isInstanceOf(CommandOutcome.Done.class);
  }

  private CommandOutcome<?, ?> attended(String slug, PartialDate date) {
    Event event =
        saved(
            atlas.events.save(
                EventFixtures.anEvent(
                        slug, saved(atlas.eventSeries.save(EventFixtures.aSeries(slug))).id())
                    .toBuilder()
                    .time(EventTime.on(date))
                    .build()));
    PersonId person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    saved(
        atlas.registrations.save(
            EventFixtures.aRegistration(event.id(), person, RegistrationStatus.REGISTERED, 1)));
    return done(NoteAttendance.class, new NoteAttendance.Command(event.id(), person, 1), team);
  }
}
