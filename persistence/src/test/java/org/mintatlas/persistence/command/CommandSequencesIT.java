package org.mintatlas.persistence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.persistence.PostgresAtlas;

/**
 * Any commands in a row do the same in the database as in memory, and the same as the domain says.
 */
class CommandSequencesIT extends PostgresAtlas {
  private static final int STEPS = 60;

  private <S> void assertAgree(long seed, Function<Chance, Life<S>> begun) {
    Chance chance = new Chance(seed);
    Life<S> life = begun.apply(chance);
    World memory = World.of(new InMemoryAtlas().ports(), chance);
    World database = World.of(ports(), chance);
    life.fill(memory.ports());
    life.fill(database.ports());
    S now = life.begin();
    for (int step = 0; step < STEPS; step++) {
      chance.goOn();
      Life.Wanted<S> wanted = life.any(now);
      assertThat(List.of(wanted.command().apply(memory), wanted.command().apply(database)))
          .as("step %s of %s, at first %s", step, seed, now)
          .containsOnly(wanted.expected().outcome());
      now = wanted.expected().after();
      assertThat(all(life.stored(memory.ports())))
          .as("step %s of %s", step, seed)
          .isEqualTo(all(life.stored(database.ports())));
      assertThat(ofAnyVersion(life.stored(database.ports())))
          .as("step %s of %s", step, seed)
          .isEqualTo(ofAnyVersion(life.expected(now)));
    }
  }

  private static Set<Object> all(Stream<? extends Aggregate<?, ?>> aggregates) {
    return aggregates.collect(Collectors.toSet());
  }

  private static Set<Object> ofAnyVersion(Stream<? extends Aggregate<?, ?>> aggregates) {
    return aggregates.map(each -> each.withVersion(0)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void registrationsForAnEvent(long seed) {
    assertAgree(seed, RegistrationLife::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void enrolmentsInACohort(long seed) {
    assertAgree(seed, EnrolmentLife::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void livesOfRegions(long seed) {
    assertAgree(seed, RegionLife::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void editsOfAnInitiative(long seed) {
    assertAgree(seed, InitiativeLife::new);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void applicationsForACallWithVotes(long seed) {
    assertAgree(seed, AwardLife::new);
  }
}
