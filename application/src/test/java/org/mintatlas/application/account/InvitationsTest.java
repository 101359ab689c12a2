package org.mintatlas.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.Grant;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.code.SecretCode;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Race;

class InvitationsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final People people = new People(atlas);
  private final Person person = saved(atlas.persons.save(PersonFixtures.aPerson()));
  private final Actor.Member invited = people.member();

  private static UseCases on(InMemoryAtlas atlas, Instant now) {
    return UseCases.over(atlas.ports(), Clock.fixed(now, ZoneOffset.UTC), UUID::randomUUID);
  }

  private UseCases useCases() {
    return on(atlas, NOW);
  }

  private String code() {
    return code(
        useCases()
            .commandGateway()
            .execute(
                useCases().commands().of(InvitePerson.class),
                new InvitePerson.Command(person.id()),
                people.programme()));
  }

  private static String code(CommandOutcome<IssuedInvitation, ?> outcome) {
    return outcome.orThrow().code().value();
  }

  private CommandOutcome<Account, AcceptInvitation.Refusal> accept(
      String code, Actor actor, Instant now) {
    UseCases then = on(atlas, now);
    return then.commandGateway()
        .execute(
            then.commands().of(AcceptInvitation.class), new AcceptInvitation.Command(code), actor);
  }

  private static CommandOutcome<Account, AcceptInvitation.Refusal> notValid() {
    return CommandOutcome.refused(new AcceptInvitation.InvitationNotValid());
  }

  @Test
  void whoHasTheCodeIsThePersonFromThenOn() {
    String code = code();
    Account account = accept(" " + code.toLowerCase(Locale.ROOT) + " ", invited, NOW).orThrow();
    assertThat(account.id()).isEqualTo(invited.account());
    assertThat(account.person()).isEqualTo(person.id());
    assertThat(accept(code, invited, NOW))
        .isEqualTo(CommandOutcome.refused(new AcceptInvitation.AlreadyAPerson()));
  }

  @Test
  void onlyTheHashOfACodeIsKept() {
    String code = code();
    assertThat(atlas.invitations.all())
        .singleElement()
        .satisfies(kept -> assertThat(kept.codeHash()).hasSize(SecretCode.HASH_LENGTH))
        .satisfies(kept -> assertThat(kept.codeHash()).isNotEqualTo(code));
    assertThat(
            atlas.auditLog.of(
                AuditSubject.of(atlas.invitations.all().findFirst().orElseThrow()),
                Long.MAX_VALUE,
                10))
        .singleElement()
        .satisfies(logged ->
            assertThat(logged.toString())
                .doesNotContain(code)
                .doesNotContain(SecretCode.hashOf(code)));
  }

  @Test
  void whateverIsWrongWithACodeTheAnswerIsTheSame() {
    String used = code();
    accept(used, people.member(), NOW).orThrow();
    assertThat(accept(used, invited, NOW)).as("used").isEqualTo(notValid());
    assertThat(accept("", invited, NOW)).as("none").isEqualTo(notValid());
    assertThat(accept("ABC", invited, NOW)).as("no code").isEqualTo(notValid());
    String second = code();
    assertThat(accept(second, invited, NOW)).as("who has an account").isEqualTo(notValid());
    Person erased = saved(atlas.persons.save(PersonFixtures.aPerson()));
    String third =
        code(
            useCases()
                .commandGateway()
                .execute(
                    useCases().commands().of(InvitePerson.class),
                    new InvitePerson.Command(erased.id()),
                    people.admin()));
    saved(atlas.persons.save(erased.erase()));
    assertThat(accept(third, invited, NOW)).as("who was erased").isEqualTo(notValid());
    assertThat(atlas.accounts.existing(invited.account()).wrongCodes()).isEqualTo(5);
  }

  @Test
  void whoLostTheAnswerGetsAnotherCodeForTheSameInvitation() {
    InvitePerson invite = useCases().commands().of(InvitePerson.class);
    InvitePerson.Command command = new InvitePerson.Command(person.id());
    Actor programme = people.programme();
    IdempotencyKey key = new IdempotencyKey("once");
    String lost = code(useCases().commandGateway().create(invite, command, programme, key));
    IssuedInvitation again =
        useCases().commandGateway().create(invite, command, programme, key).orThrow();
    assertThat(atlas.invitations.all()).containsExactly(again.invitation());
    assertThat(accept(lost, invited, NOW)).isEqualTo(notValid());
    assertThat(accept(again.code().value(), invited, NOW)).isInstanceOf(CommandOutcome.Done.class);
    assertThat(useCases().commandGateway().create(invite, command, programme, key))
        .as("accepted meanwhile")
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(again.invitation().id())));
  }

  @Test
  void aCodeIsValidForFourteenDays() {
    String code = code();
    assertThat(accept(code, invited, Instant.parse("2026-03-15T23:30:00Z"))).isEqualTo(notValid());
    assertThat(accept(code, invited, Instant.parse("2026-03-15T22:30:00Z")))
        .isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void afterTenWrongCodesNoneIsRightUntilAnAdministratorSaysWhoItIs() {
    String code = code();
    for (int i = 0; i < Account.WRONG_CODES; i++) {
      assertThat(accept("wrong " + i, invited, NOW)).isEqualTo(notValid());
    }
    assertThat(accept(code, invited, NOW)).isEqualTo(notValid());
    Account account = atlas.accounts.existing(invited.account());
    assertThat(account.wrongCodes()).isEqualTo(Account.WRONG_CODES);
    useCases()
        .commandGateway()
        .execute(
            useCases().commands().of(LinkAccount.class),
            new LinkAccount.Command(account.id(), account.version(), null, Set.of()),
            people.admin())
        .orThrow();
    assertThat(accept(code, invited, NOW)).isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void ofTwoWhoAcceptTheSameAtOnceOneIsThePerson() throws Exception {
    String code = code();
    Actor.Member other = people.member();
    assertThat(Race.of(List.of(() -> accept(code, invited, NOW), () -> accept(code, other, NOW))))
        .filteredOn(outcome -> outcome instanceof CommandOutcome.Done)
        .hasSize(1);
  }

  @Test
  void aCoordinatorInvitesSomebodyNewIntoATeam() {
    RegionId region = saved(atlas.regions.save(RegionFixtures.aRegion("one"))).id();
    InitiativeId initiative =
        saved(
                atlas.initiatives.save(
                    InitiativeFixtures.anInitiative("labor").toBuilder()
                        .regions(Set.of(region))
                        .build()))
            .id();
    InviteTeamMember.Command command =
        new InviteTeamMember.Command(initiative, "Team Two", PartialDate.of(2026));
    CommandOutcome<IssuedInvitation, ?> outcome =
        useCases()
            .commandGateway()
            .execute(
                useCases().commands().of(InviteTeamMember.class),
                command,
                people.coordinator(region));
    Account account = accept(code(outcome), invited, NOW).orThrow();
    PersonId person = Objects.requireNonNull(account.person());
    assertThat(atlas.persons.existing(person).name()).isEqualTo("Team Two");
    assertThat(
            useCases().identifyActor().of(account.issuer(), account.subject(), Set.of()).grants())
        .containsExactly(new Grant.MemberOf(initiative));
  }

  @Test
  void nobodyIsInvitedWhoIsNotThere() {
    PersonId unknown = new PersonId(UUID.randomUUID());
    assertThat(
            useCases()
                .commandGateway()
                .execute(
                    useCases().commands().of(InvitePerson.class),
                    new InvitePerson.Command(unknown),
                    people.programme()))
        .isEqualTo(CommandOutcome.rejected(new Fault.NotFound(unknown)));
  }
}
