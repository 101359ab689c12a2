package org.mintatlas.application.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Access.Role;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionFixtures;

/** Who may do what: as it is told, and as it is. */
class AccessTest {
  private static final Path TABLE = Path.of("..", "docs", "access.md");
  private static final RegionId ELSEWHERE = RegionFixtures.aRegionId();

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(atlas.ports(), Clock.systemUTC(), UUID::randomUUID);
  private final CommandSamples samples = new CommandSamples(atlas);

  static Stream<Class<?>> handlers() {
    return UseCases.over(new InMemoryAtlas().ports(), Clock.systemUTC(), UUID::randomUUID)
        .commands()
        .all()
        .stream()
        .map(Object::getClass);
  }

  private CommandHandler<?, ?, ?> handler(Class<?> type) {
    return useCases.commands().of(type.asSubclass(CommandHandler.class));
  }

  @ParameterizedTest
  @MethodSource("handlers")
  void eachRoleMayWhatItsTableSays(Class<?> type) {
    People people = new People(atlas);
    Map<Role, Actor> actors = new EnumMap<>(Role.class);
    actors.put(Role.ANONYMOUS, Actor.ANONYMOUS);
    actors.put(Role.MEMBER, people.member());
    actors.put(Role.PERSON, people.person());
    actors.put(Role.THEMSELVES, people.as(samples.person));
    actors.put(Role.JUROR, people.as(samples.juror));
    actors.put(Role.INITIATIVE, people.person(new Grant.MemberOf(samples.initiative)));
    actors.put(Role.COORDINATOR, people.coordinator(samples.region));
    actors.put(Role.PROGRAMME, people.programme());
    actors.put(Role.ADMIN, people.admin());
    Set<Role> told =
        handler(type).access().alternatives().stream()
            .map(Access.Alternative::role)
            .collect(Collectors.toSet());
    actors.forEach((role, actor) ->
        assertThat(allows(type, actor))
            .as("%s as %s", type.getSimpleName(), role)
            .isEqualTo(mayAs(role, told)));
    assertThat(allows(type, people.coordinator(ELSEWHERE)))
        .as("%s as a coordinator of another region", type.getSimpleName())
        .isEqualTo(mayAs(Role.PERSON, told));
    assertThat(allows(type, people.person(new Grant.MemberOf(new InitiativeId(UUID.randomUUID())))))
        .as("%s as the team of another initiative", type.getSimpleName())
        .isEqualTo(mayAs(Role.PERSON, told));
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

  @SuppressWarnings("unchecked") // a command of the handler stands beside it
  private <C extends Record> boolean allows(Class<?> type, Actor actor) {
    CommandHandler<C, ?, ?> handler = (CommandHandler<C, ?, ?>) handler(type);
    C command = (C) samples.of(handler);
    return handler.access().allows(actor, command);
  }

  /** {@code -Daccess.update=true} writes it. */
  @Test
  void isToldInTheDocument() throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            # Who may change what

            `AccessTest` writes this table from the use cases, and tries each of them as each role, within its scope and
            outside of it. An administrator may do everything; reading is open to all.

            | use case | who may | of what |
            | --- | --- | --- |
            """);
    handlers()
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(type -> {
          for (Access.Alternative<?> one : handler(type).access().alternatives()) {
            table.append(
                "| %s | %s | %s |%n"
                    .formatted(
                        type.getSimpleName(),
                        one.role(),
                        one.scope().isEmpty() ? "–" : one.scope()));
          }
        });
    if (Boolean.getBoolean("access.update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(List.of(Files.readString(TABLE).split("\n")))
        .isEqualTo(List.of(table.toString().split("\n")));
  }
}
