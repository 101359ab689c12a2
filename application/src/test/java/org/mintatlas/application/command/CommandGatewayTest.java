package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.initiative.EditInitiative;
import org.mintatlas.application.initiative.RegisterInitiative;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

class CommandGatewayTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
  private final CommandGateway gateway = useCases.commandGateway();
  private final People people = new People(atlas);
  private final RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
  private final Actor.Member coordinator = people.coordinator(region);
  private final List<Change> told = new ArrayList<>();

  CommandGatewayTest() {
    atlas.changes.listen(
        new Changes.Listener() {
          @Override
          public void changed(Change change) {
            told.add(change);
          }

          @Override
          public void interrupted() {
            throw new AssertionError("nothing interrupts it in memory");
          }
        });
  }

  private RegisterInitiative.Command wanted(String slug) {
    return new RegisterInitiative.Command(
        new Slug(slug), "Labor", InitiativeKind.STUDENT_LAB, Set.of(region));
  }

  private CommandOutcome<Initiative, CommandHandler.Never> register(
      RegisterInitiative.Command command, Actor actor) {
    return gateway.execute(useCases.commands().of(RegisterInitiative.class), command, actor);
  }

  private CommandOutcome<Initiative, CommandHandler.Never> register(String slug, String key) {
    return gateway.create(
        useCases.commands().of(RegisterInitiative.class),
        wanted(slug),
        coordinator,
        new IdempotencyKey(key));
  }

  private List<AuditEntry> log() {
    return atlas.auditLog.after(0, 100).stream().map(AuditLog.Logged::entry).toList();
  }

  private void assertNothingHappened() {
    assertThat(atlas.initiatives.all()).isEmpty();
    assertThat(log()).isEmpty();
    assertThat(told).isEmpty();
  }

  private static CommandOutcome<?, ?> rejected(Fault fault) {
    return CommandOutcome.rejected(fault);
  }

  @Test
  void doesWhatIsWantedAndTellsWhoDidItAndWhoListens() {
    Initiative stored = register(wanted("labor"), coordinator).orThrow();

    assertThat(atlas.initiatives.byId(stored.id())).contains(stored);
    assertThat(log())
        .singleElement()
        .returns(NOW, AuditEntry::at)
        .returns(coordinator.account(), AuditEntry::account)
        .returns("RegisterInitiative", AuditEntry::command)
        .returns(AuditSubject.of(stored), AuditEntry::subject)
        .returns(1L, AuditEntry::version);
    assertThat(log().getFirst().changes())
        .contains(
            new FieldChange("name", null, "Labor", false),
            new FieldChange("kind", null, "STUDENT_LAB", false),
            new FieldChange("regions", null, "[" + region.value() + "]", false));
    assertThat(told)
        .containsExactly(Change.stored(Change.Subject.INITIATIVE, stored.id().value(), 1, NOW));
  }

  @Test
  void whoMayNotLearnsNothingElse() {
    RegisterInitiative.Command wrong =
        new RegisterInitiative.Command(
            new Slug("labor"), " ", InitiativeKind.OTHER, Set.of(region));
    assertThat(register(wrong, Actor.ANONYMOUS)).isEqualTo(rejected(new Fault.SignInNeeded()));
    assertThat(register(wrong, people.member())).isEqualTo(rejected(new Fault.NotAllowed()));
    assertThat(register(wrong, people.coordinator(RegionFixtures.aRegionId())))
        .isEqualTo(rejected(new Fault.NotAllowed()));
    assertNothingHappened();
  }

  @Test
  void whoCoordinatesOneOfTheRegionsMayAndWhoMayEverything() {
    assertThat(register(wanted("labor-a"), coordinator)).isInstanceOf(CommandOutcome.Done.class);
    assertThat(register(wanted("labor-b"), people.programme()))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(register(wanted("labor-c"), people.admin())).isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void tellsAllThatIsWrongAtOnceEachUnderItsPath() {
    CommandOutcome<Initiative, EditInitiative.Refusal> outcome =
        gateway.execute(
            useCases.commands().of(EditInitiative.class),
            new EditInitiative.Command(
                new InitiativeId(UUID.randomUUID()),
                1,
                Edit.to("x".repeat(201)),
                Edit.to(null),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep()),
            people.admin());
    assertThat(((CommandOutcome.Rejected<?, ?>) outcome).faults())
        .extracting(fault -> ((Fault.Invalid) fault).path())
        .containsExactly("name", "kind");
  }

  @Test
  void whatAStoreRefusesIsUndoneAndSaid() {
    register(wanted("taken"), coordinator).orThrow();
    told.clear();
    assertThat(register(wanted("taken"), coordinator))
        .isEqualTo(rejected(new Fault.SlugTaken(new Slug("taken"))));

    RegionId unknown = RegionFixtures.aRegionId();
    RegisterInitiative.Command elsewhere =
        new RegisterInitiative.Command(
            new Slug("labor"), "Labor", InitiativeKind.OTHER, Set.of(region, unknown));
    assertThat(register(elsewhere, coordinator))
        .isEqualTo(rejected(new Fault.ReferenceUnknown(Referent.REGION, unknown)));
    assertThat(log()).hasSize(1);
    assertThat(told).isEmpty();
    assertThat(atlas.initiatives.all()).hasSize(1);
  }

  @Test
  void whatIsAskedTwiceUnderAKeyIsDoneOnce() {
    Initiative first = register("labor", "key").orThrow();
    assertThat(register("labor", "key").orThrow()).isEqualTo(first);
    assertThat(atlas.initiatives.all()).containsExactly(first);
    assertThat(log()).hasSize(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void aRepeatIsToldWhatBecameOfItSince() {
    Initiative first = register("labor", "key").orThrow();
    Initiative changed = edit(first, 1, Edit.to("Anders")).orThrow();
    assertThat(register("labor", "key").orThrow()).isEqualTo(changed);
  }

  @Test
  void aKeyStandsForOneCommand() {
    register("labor", "key").orThrow();
    assertThat(register("anders", "key"))
        .isEqualTo(rejected(new Fault.IdempotencyConflict(new IdempotencyKey("key"))));
    assertThat(atlas.initiatives.all()).hasSize(1);
  }

  @Test
  void aRefusalLeavesTheKeyFree() {
    register("taken", "first").orThrow();
    assertThat(register("taken", "key")).isInstanceOf(CommandOutcome.Rejected.class);
    assertThat(register("free", "key")).isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void ofSeveralAttemptsAtOnceOneIsDone() throws Exception {
    Callable<CommandOutcome<Initiative, CommandHandler.Never>> attempt =
        () -> register("labor", "key");
    assertThat(Race.of(Collections.nCopies(4, attempt)).stream().distinct()).hasSize(1);
    assertThat(atlas.initiatives.all()).hasSize(1);
  }

  private CommandOutcome<Initiative, EditInitiative.Refusal> edit(
      Initiative initiative, long version, Edit<String> name) {
    return gateway.execute(
        useCases.commands().of(EditInitiative.class),
        new EditInitiative.Command(
            initiative.id(),
            version,
            name,
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep()),
        coordinator);
  }

  @Test
  void aChangeTellsOnlyWhatIsNotAsItWas() {
    Initiative stored = register(wanted("labor"), coordinator).orThrow();
    gateway
        .execute(
            useCases.commands().of(EditInitiative.class),
            new EditInitiative.Command(
                stored.id(),
                1,
                Edit.keep(),
                Edit.to(InitiativeKind.MAKERSPACE),
                Edit.to(new WebAddress("https://labor.example.org")),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep()),
            coordinator)
        .orThrow();
    assertThat(log().getLast().changes())
        .containsExactly(
            new FieldChange("kind", "STUDENT_LAB", "MAKERSPACE", false),
            new FieldChange("website", null, "https://labor.example.org", false));
    assertThat(told.getLast())
        .isEqualTo(Change.stored(Change.Subject.INITIATIVE, stored.id().value(), 2, NOW));
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsStale() {
    Initiative stored = register(wanted("labor"), coordinator).orThrow();
    Initiative now = edit(stored, 1, Edit.to("Anders")).orThrow();
    assertThat(edit(stored, 1, Edit.to("Noch anders"))).isEqualTo(rejected(new Fault.Stale(now)));
    assertThat(atlas.initiatives.existing(stored.id()).name()).isEqualTo("Anders");
  }

  @Test
  void whatStaysAsItWasIsNoChange() {
    Initiative stored = register(wanted("labor"), coordinator).orThrow();
    assertThat(edit(stored, 1, Edit.to("Labor")).orThrow()).isEqualTo(stored);
    assertThat(log()).hasSize(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void whetherSomethingIsThereLearnsOnlyWhoMay() {
    EditInitiative.Command ofNothing =
        new EditInitiative.Command(
            new InitiativeId(UUID.randomUUID()),
            1,
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep(),
            Edit.keep());
    assertThat(
            gateway.execute(useCases.commands().of(EditInitiative.class), ofNothing, coordinator))
        .isEqualTo(rejected(new Fault.NotAllowed()));
    assertThat(
            gateway.execute(
                useCases.commands().of(EditInitiative.class), ofNothing, people.admin()))
        .isEqualTo(rejected(new Fault.NotFound(ofNothing.initiative())));
  }
}
