package org.mintatlas.application.award.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallBuilder;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class CallRulesTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);
  private final People people = new People(atlas);
  private final Actor team = people.programme();
  private final Award award = saved(atlas.awards.save(AwardFixtures.anAward("preis")));
  private final RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("region"))).id();
  private final Actor coordinator = people.coordinator(region);

  private <C extends Record, T, R> CommandOutcome<T, R> done(
      CommandHandler<C, T, R> handler, C command, Actor actor) {
    return useCases.commandGateway().execute(handler, command, actor);
  }

  private <H extends CommandHandler<?, ?, ?>> H of(Class<H> type) {
    return useCases.commands().of(type);
  }

  private Call call(UnaryOperator<CallBuilder> like) {
    return saved(
        atlas.calls.save(like.apply(AwardFixtures.aCall(award.id(), 2026).toBuilder()).build()));
  }

  private CommandOutcome<Call, ?> register(int year) {
    return done(of(RegisterCall.class), new RegisterCall.Command(award.id(), year, null), team);
  }

  @Test
  void noCallIsAnnouncedOfAYearThatIsOver() {
    for (int year : new int[] {1850, 2025}) {
      assertThat(register(year).toString()).contains("path=year", "is over", String.valueOf(year));
    }
    assertThat(register(2026).orThrow().year()).isEqualTo(2026);
    assertThat(register(2031).orThrow().year()).isEqualTo(2031);
    assertThat(register(2032).toString()).contains("path=year", "2032", "2031");
  }

  private CommandOutcome<Call, SetCallStatus.Refusal> open(Call call) {
    return done(
        of(SetCallStatus.class),
        new SetCallStatus.Command(call.id(), call.version(), CallStatus.OPEN),
        team);
  }

  private CommandOutcome<Call, EditCall.Refusal> edit(
      Call call, Edit<PartialDate> deadline, Edit<BigDecimal> prize) {
    return done(
        of(EditCall.class),
        new EditCall.Command(
            call.id(),
            call.version(),
            Edit.keep(),
            Edit.keep(),
            deadline,
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            prize),
        team);
  }

  @Test
  void aCallThatIsOpenHasADeadline() {
    Call without = call(any -> any);
    assertThat(open(without))
        .isEqualTo(CommandOutcome.refused(new SetCallStatus.Refusal.NoDeadline()));
    Call with = edit(without, Edit.to(PartialDate.parse("2026-04-01")), Edit.keep()).orThrow();
    assertThat(edit(with, Edit.to(null), Edit.keep()).orThrow().deadline()).isNull();
    Call again =
        edit(atlas.calls.existing(with.id()), Edit.to(PartialDate.parse("2026-04-01")), Edit.keep())
            .orThrow();
    Call opened = open(again).orThrow();
    assertThat(edit(opened, Edit.to(null), Edit.keep()))
        .isEqualTo(CommandOutcome.refused(new EditCall.Refusal.NoDeadline()));
    assertThat(
            edit(opened, Edit.to(PartialDate.parse("2026-05-01")), Edit.keep())
                .orThrow()
                .deadline())
        .isEqualTo(PartialDate.parse("2026-05-01"));
  }

  @Test
  void thePrizeThatTheTeamStatesStandsBeforeWhatOthersSay() {
    KeyFigure others = AwardFixtures.aFigure(Measure.PRIZE, 3000, Figure.Qualifier.ABOUT);
    Call call = call(any -> any.figures(List.of(others)));
    Call first = edit(call, Edit.keep(), Edit.to(new BigDecimal("5000"))).orThrow();
    assertThat(first.figures()).hasSize(2).element(1).isEqualTo(others);
    assertThat(KeyFigure.leading(first.figures(), Measure.PRIZE))
        .hasValueSatisfying(prize -> {
          assertThat(prize.value()).isEqualByComparingTo("5000");
          assertThat(prize.unit()).isEqualTo(Unit.EUROS_EACH);
        });
    Call second = edit(first, Edit.keep(), Edit.to(new BigDecimal("6000"))).orThrow();
    assertThat(second.figures()).hasSize(2);
    assertThat(edit(second, Edit.keep(), Edit.to(null)).orThrow().figures())
        .containsExactly(others);
    Call decided = call(any -> any.year(2025).status(CallStatus.DECIDED));
    assertThat(edit(decided, Edit.keep(), Edit.to(BigDecimal.ONE)))
        .isEqualTo(CommandOutcome.refused(new EditCall.Refusal.CallDecided()));
  }

  private CommandOutcome<Application, DraftApplication.Refusal> draft(CallId call) {
    return done(
        of(DraftApplication.class),
        new DraftApplication.Command(call, region, "Labor", "So."),
        coordinator);
  }

  @Test
  void anApplicationIsBegunOnlyWhileOneCanApply() {
    int year = 2030;
    for (CallStatus status : CallStatus.values()) {
      int its = year++;
      if (status != CallStatus.OPEN) {
        Call call = call(any -> any.year(its).status(status));
        assertThat(draft(call.id()))
            .isEqualTo(CommandOutcome.refused(new DraftApplication.Refusal.CallNotOpen(status)));
      }
    }
    PartialDate past = PartialDate.parse("2026-02-28");
    Call late = call(any -> any.status(CallStatus.OPEN).deadline(past));
    assertThat(draft(late.id()))
        .isEqualTo(CommandOutcome.refused(new DraftApplication.Refusal.DeadlinePassed(past)));
    CallId unknown = AwardFixtures.aCallId();
    assertThat(draft(unknown))
        .isEqualTo(CommandOutcome.rejected(new Fault.ReferenceUnknown(Referent.CALL, unknown)));
    Call open = call(any -> any.year(2027).status(CallStatus.OPEN));
    assertThat(draft(open.id()).orThrow().call()).isEqualTo(open.id());
  }

  private CommandOutcome<Call, ?> discard(Application application, Actor actor) {
    return done(
        of(DiscardDraftApplication.class),
        new DiscardDraftApplication.Command(application.id(), application.version()),
        actor);
  }

  @Test
  void aDraftIsRemovedByWhoMayWriteItAndTheRegionBeginsAnew() {
    Call open = call(any -> any.status(CallStatus.OPEN));
    Application draft = draft(open.id()).orThrow();
    assertThat(discard(draft.withVersion(7), coordinator))
        .isEqualTo(CommandOutcome.rejected(new Fault.Stale(draft)));
    assertThat(discard(draft, people.person()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotAllowed()));
    assertThat(discard(draft, coordinator).orThrow()).isEqualTo(open);
    assertThat(atlas.applications.byId(draft.id())).isEmpty();
    assertThat(atlas.auditLog.after(0, 100))
        .last()
        .satisfies(entry -> {
          assertThat(entry.toString()).contains("DiscardDraftApplication");
          assertThat(entry.toString()).contains("Labor");
        });
    assertThat(draft(open.id()).orThrow().id()).isNotEqualTo(draft.id());
  }

  @Test
  void whatWasHandedInIsNotRemoved() {
    Call open = call(any -> any.status(CallStatus.OPEN));
    Application submitted =
        saved(
            atlas.applications.save(
                AwardFixtures.anApplication(
                    open.id(), region, saved(atlas.persons.save(PersonFixtures.aPerson())).id())));
    assertThat(discard(submitted, coordinator))
        .isEqualTo(
            CommandOutcome.rejected(
                Fault.WrongStatus.outside(
                    ApplicationStatus.SUBMITTED, Set.of(ApplicationStatus.DRAFT))));
    assertThat(atlas.applications.byId(submitted.id())).contains(submitted);
  }

  @Test
  void anAwardIsTakenUp() {
    Award taken =
        done(
                of(RegisterAward.class),
                new RegisterAward.Command(new Slug("neuer-preis"), "Neuer Preis", null),
                team)
            .orThrow();
    assertThat(atlas.awards.bySlug(new Slug("neuer-preis"))).contains(taken);
  }

  @Test
  void anAwardIsEditedPartByPart() {
    Award award = saved(atlas.awards.save(AwardFixtures.anAward("alter-preis")));
    Award edited =
        done(
                of(EditAward.class),
                new EditAward.Command(
                    award.id(), award.version(), Edit.to("Neuer Name"), Edit.keep()),
                team)
            .orThrow();
    assertThat(edited).isEqualTo(award.toBuilder().name("Neuer Name").version(2).build());
    OrganisationId nobody = new OrganisationId(UUID.randomUUID());
    assertThat(
            done(
                of(EditAward.class),
                new EditAward.Command(award.id(), 2, Edit.keep(), Edit.to(nobody)),
                team))
        .isEqualTo(
            CommandOutcome.rejected(new Fault.ReferenceUnknown(Referent.ORGANISATION, nobody)));
  }
}
