package org.mintatlas.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/** What every implementation of {@link Coordinations} promises. */
public interface CoordinationsContract extends StoreContract<CoordinationId, Coordination> {

  @Override
  default Kept<CoordinationId, Coordination> kept() {
    return Kept.of(
        coordinations(),
        () -> coordinationOf(region("one"), Period.since(PartialDate.of(2020))),
        () ->
            coordinationOf(
                region("other"),
                new Period(PartialDate.parse("2019-03"), PartialDate.parse("2021-06-15"))));
  }

  @Test
  default void standInTheOrderOfTheirBeginning() {
    RegionId region = region("one");
    Coordination late = stored(region, "2020-01-02");
    Coordination day = stored(region, "2020-01-01");
    Coordination month = stored(region, "2020-01");
    Coordination year = stored(region, "2020");
    Coordination early = stored(region, "2019-12-31");
    assertThat(coordinations().ofRegions(Set.of(region)))
        .isEqualTo(Map.of(region, List.of(early, year, month, day, late)));
  }

  @Test
  default void eachRegionHasItsOwnAndARegionWithoutAnyHasNone() {
    Coordination one = stored(region("one"), "2020");
    Coordination other = stored(region("other"), "2021");
    RegionId without = region("without");
    RegionId unknown = RegionFixtures.aRegionId();
    assertThat(coordinations().ofRegions(Set.of(one.region(), other.region(), without, unknown)))
        .isEqualTo(
            Map.of(
                one.region(),
                List.of(one),
                other.region(),
                List.of(other),
                without,
                List.of(),
                unknown,
                List.of()));
    assertThat(coordinations().ofRegions(Set.of())).isEmpty();
  }

  @Test
  default void eachPersonHasTheirOwnInTheOrderOfTheirBeginning() {
    Coordination other = stored(region("other"), "2021");
    Coordination early = stored(region("one"), "2018");
    PersonId person = early.person();
    Coordination late =
        saved(
            save(
                PersonFixtures.aCoordination(
                    person, region("other"), Period.since(PartialDate.of(2022)))));
    Coordination between =
        saved(
            save(
                PersonFixtures.aCoordination(
                    person, region("one"), Period.since(PartialDate.of(2020, 3)))));
    PersonId without = person();
    PersonId unknown = new PersonId(UUID.randomUUID());
    assertThat(coordinations().ofPersons(Set.of(person, other.person(), without, unknown)))
        .isEqualTo(
            Map.of(
                person,
                List.of(early, between, late),
                other.person(),
                List.of(other),
                without,
                List.of(),
                unknown,
                List.of()));
    assertThat(coordinations().ofPersons(Set.of())).isEmpty();
  }

  @Test
  default void onePersonCanCoordinateTheSameRegionAgain() {
    RegionId region = region("one");
    PersonId person = person();
    Period before = new Period(PartialDate.of(2018), PartialDate.of(2019));
    Coordination first = saved(save(PersonFixtures.aCoordination(person, region, before)));
    Coordination again = saved(save(PersonFixtures.aCoordination(person, region)));
    assertThat(coordinations().ofRegions(Set.of(region)).get(region)).containsExactly(first, again);
  }

  private Coordination stored(RegionId region, String from) {
    return saved(save(coordinationOf(region, Period.since(PartialDate.parse(from)))));
  }

  private Coordination coordinationOf(RegionId region, Period period) {
    PersonId person = person();
    return PersonFixtures.aCoordination(person, region, period);
  }
}
