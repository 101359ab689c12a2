package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.command.Access.Role;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.proposal.RegionProposalScope;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** Who may do what: as it is told, and as it is. */
class AccessTest {
  private static final Path TABLE = Path.of("..", "docs", "access.md");
  private static final RegionId ELSEWHERE = RegionFixtures.aRegionId();

  /** What is there before a command is given. */
  private static final class World {
    final InMemoryAtlas atlas = new InMemoryAtlas();
    final UseCases useCases = UseCases.over(atlas.ports(), Clock.systemUTC(), UUID::randomUUID);
    final CommandSamples samples = new CommandSamples(atlas);
    final People people = new People(atlas);

    CommandHandler<?, ?, ?> handler(Class<?> type) {
      return useCases.commands().of(type.asSubclass(CommandHandler.class));
    }

    Set<Role> roles(Class<?> type) {
      return AccessTest.roles(handler(type).access());
    }

    /** Whether a command is refused for who gives it; then nothing is changed. */
    @SuppressWarnings("unchecked") // a command of the handler stands beside it
    <C extends Record> boolean isRefusedTo(Actor actor, Class<?> type) {
      CommandHandler<C, ?, ?> handler = (CommandHandler<C, ?, ?>) handler(type);
      C command = (C) samples.of(handler);
      Fault told = actor.accountId().isEmpty() ? new Fault.SignInNeeded() : new Fault.NotAllowed();
      long before = atlas.auditLog.latest();
      boolean refused =
          useCases
              .commandGateway()
              .execute(handler, command, actor)
              .equals(CommandOutcome.rejected(told));
      if (refused) {
        assertThat(atlas.auditLog.latest()).isEqualTo(before);
      }
      return refused;
    }
  }

  static Stream<Class<?>> handlers() {
    return UseCases.over(new InMemoryAtlas().ports(), Clock.systemUTC(), UUID::randomUUID)
        .commands()
        .all()
        .stream()
        .map(Object::getClass);
  }

  private static Set<Role> roles(Access<?> access) {
    return access.alternatives().stream().map(Access.Alternative::role).collect(Collectors.toSet());
  }

  private static Map<Role, Function<World, Actor>> actors() {
    Map<Role, Function<World, Actor>> actors = new EnumMap<>(Role.class);
    actors.put(Role.ANONYMOUS, world -> Actor.ANONYMOUS);
    actors.put(Role.MEMBER, world -> world.people.member());
    actors.put(Role.PERSON, world -> world.people.person());
    actors.put(Role.THEMSELVES, world -> world.people.as(world.samples.person));
    actors.put(Role.JUROR, world -> world.people.as(world.samples.juror));
    actors.put(
        Role.INITIATIVE,
        world -> world.people.person(new Grant.MemberOf(world.samples.initiative)));
    actors.put(Role.COORDINATOR, world -> world.people.coordinator(world.samples.region));
    actors.put(Role.PROGRAMME, world -> world.people.programme());
    actors.put(Role.ADMIN, world -> world.people.admin());
    return actors;
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void eachRoleMayWhatItsTableSays(Class<?> type) {
    actors().forEach((role, actor) -> tried(type, role, role.toString(), actor));
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void outsideOfItsScopeARoleIsAPersonLikeOthers(Class<?> type) {
    Map<String, Function<World, Actor>> actors =
        Map.of(
            "a coordinator of another region",
            world -> world.people.coordinator(ELSEWHERE),
            "the team of another initiative",
            world -> world.people.person(new Grant.MemberOf(new InitiativeId(UUID.randomUUID()))),
            "a juror of another call",
            world -> world.people.as(world.samples.jurorElsewhere));
    actors.forEach((who, actor) -> tried(type, Role.PERSON, who, actor));
  }

  private static void tried(Class<?> type, Role role, String who, Function<World, Actor> actor) {
    World world = new World();
    assertThat(world.isRefusedTo(actor.apply(world), type))
        .as("%s is refused to %s", type.getSimpleName(), who)
        .isNotEqualTo(mayAs(role, world.roles(type)));
  }

  /** Nothing breaks there; what only persons do, such as to register, is refused. */
  @ParameterizedTest
  @MethodSource("handlers")
  void anAdministratorNeedsNoPerson(Class<?> type) {
    World world = new World();
    Actor admin =
        new Actor.Member(world.people.member().account(), null, Set.of(new Grant.Admin()));
    if (world.isRefusedTo(admin, type)) {
      assertThat(type.getSimpleName()).isIn("ApplyForCohort", "GiveTestimonial");
    }
  }

  /** An administrator may anything; who is more than somebody else may what that one may. */
  private static boolean mayAs(Role role, Set<Role> told) {
    Set<Role> also =
        switch (role) {
          case ANONYMOUS -> Set.of(Role.ANONYMOUS);
          case MEMBER -> Set.of(Role.ANONYMOUS, Role.MEMBER);
          case PERSON -> Set.of(Role.ANONYMOUS, Role.MEMBER, Role.PERSON);
          case THEMSELVES, JUROR, INITIATIVE, COORDINATOR, PROGRAMME ->
              Set.of(Role.ANONYMOUS, Role.MEMBER, Role.PERSON, role);
          case ADMIN -> Set.of(Role.values());
        };
    return role == Role.ADMIN || told.stream().anyMatch(also::contains);
  }

  private static Stream<PrivateReading<?>> readings(World world) {
    return Stream.of(UseCases.class.getRecordComponents())
        .map(component -> useCase(world, component.getAccessor()))
        .filter(PrivateReading.Restricted.class::isInstance)
        .flatMap(useCase -> ((PrivateReading.Restricted) useCase).readings().stream());
  }

  private static Object useCase(World world, Method accessor) {
    try {
      return accessor.invoke(world.useCases);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What each is about, within the scope of everybody who may. */
  private static Object about(World world, PrivateReading<?> reading) {
    return switch (reading.name()) {
      case "all enquiries" -> new EnquiryScope.Everywhere();
      case "all proposals of regions" -> new RegionProposalScope.Everywhere();
      case "all that is known of a person" -> world.samples.person;
      case "the registrations for an event" -> new EventId(UUID.randomUUID());
      case "the history of a person, an account or an invitation" ->
          new AuditSubject("Person", world.samples.person.value());
      case "the history of an application that was not handed in" ->
          new AuditSubject("Application", world.samples.draft.value());
      case "the history of anything else" ->
          new AuditSubject("Initiative", world.samples.initiative.value());
      case "the drafts of events" -> new EventScope.Drafts();
      case "the team of an initiative" -> world.samples.initiative;
      case "who applied for a cohort" -> new CohortId(UUID.randomUUID());
      default ->
          AwardFixtures.aCall(AwardFixtures.anAwardId(), 2024).toBuilder()
              .status(CallStatus.JURY)
              .jurors(Set.of(world.samples.juror))
              .build();
    };
  }

  @Test
  void eachRoleReadsWhatItsTableSays() {
    World world = new World();
    Map<Role, Actor> actors = new EnumMap<>(Role.class);
    actors().forEach((role, actor) -> actors.put(role, actor.apply(world)));
    Actor elsewhere = world.people.coordinator(ELSEWHERE);
    assertThat(readings(world)).isNotEmpty();
    readings(world)
        .forEach(reading -> {
          Set<Role> told = roles(reading.access());
          actors.forEach((role, actor) ->
              assertThat(allows(world, reading, actor))
                  .as("%s as %s", reading.name(), role)
                  .isEqualTo(mayAs(role, told)));
          assertThat(allows(world, reading, elsewhere))
              .as("%s as a coordinator of another region", reading.name())
              .isEqualTo(mayAs(Role.PERSON, told));
        });
  }

  @SuppressWarnings("unchecked") // what it is about stands beside it
  private static <C> boolean allows(World world, PrivateReading<C> reading, Actor actor) {
    return reading.allows(actor, (C) about(world, reading));
  }

  /** {@code -Daccess.update=true} writes it. */
  @Test
  void isToldInTheDocument() throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            # Who may change what

            `AccessTest` writes this table from the use cases, and gives a command to each of them as each role, within its
            scope and outside of it. An administrator may do everything.

            | use case | who may | of what |
            | --- | --- | --- |
            """);
    handlers()
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(type -> {
          for (Access.Alternative<?> one : new World().handler(type).access().alternatives()) {
            table.append(
                "| %s | %s | %s |%n"
                    .formatted(
                        type.getSimpleName(),
                        one.role(),
                        one.scope().isEmpty() ? "–" : one.scope()));
          }
        });
    table.append(
        """

        # Who may read what

        What is not told here is open to all, or told to each about themselves alone: what `Viewer` has. An
        administrator may read everything.

        | what | who may | of what |
        | --- | --- | --- |
        """);
    readings(new World())
        .sorted(Comparator.comparing(PrivateReading::name))
        .forEach(reading -> {
          for (Access.Alternative<?> one : reading.access().alternatives()) {
            table.append(
                "| %s | %s | %s |%n"
                    .formatted(
                        reading.name(), one.role(), one.scope().isEmpty() ? "–" : one.scope()));
          }
        });
    if (Boolean.getBoolean("access.update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(List.of(Files.readString(TABLE).split("\n")))
        .isEqualTo(List.of(table.toString().split("\n")));
  }
}
