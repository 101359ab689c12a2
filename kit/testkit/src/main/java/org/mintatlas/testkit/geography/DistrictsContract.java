package org.mintatlas.testkit.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.DAHME_SPREEWALD;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_LAND;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_STADT;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.geography.DistrictFilter;
import org.mintatlas.application.geography.DistrictFilterBuilder;
import org.mintatlas.application.geography.DistrictOrder;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.PagedListAssert;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;

/** What every implementation of {@link Districts} promises. */
public interface DistrictsContract
    extends ScopedContract<DistrictScope, DistrictFilter, DistrictOrder, District>,
        NameFilterContract<DistrictScope, DistrictFilter, DistrictOrder, District> {

  /** The day on which most tests look. */
  LocalDate TODAY = LocalDate.of(2024, 6, 1);

  /** Any district of {@link #TODAY}. */
  DistrictFilter ANY = DistrictFilter.any(TODAY);

  @Override
  default Paged<DistrictScope, DistrictFilter, DistrictOrder, District> paged() {
    return districts();
  }

  @Override
  default Listed<DistrictScope, DistrictFilter, DistrictOrder> lists() {
    return new Listed<>(
        new Scopes<>(
            "state",
            () -> new DistrictScope.InState(FederalState.HE),
            () -> new DistrictScope.InState(FederalState.NI),
            () -> new DistrictScope.InState(FederalState.SL),
            () ->
                Arrays.stream(FederalState.values())
                    .map(DistrictScope.InState::new)
                    .collect(Collectors.toSet()),
            DistrictScope.Everywhere::new),
        ANY,
        DistrictOrder.NAME);
  }

  @Override
  default District put(DistrictScope scope, int identity, String name) {
    FederalState state = ((DistrictScope.InState) scope).state();
    District district =
        new District(
            new DistrictKey(String.format(Locale.ROOT, "%s%03d", state.agsPrefix(), identity)),
            name,
            name,
            DistrictKind.LANDKREIS,
            state,
            state.nuts1() + "99",
            state.capitalPoint(),
            null,
            null);
    districts().saveAll(List.of(district));
    return district;
  }

  @Override
  default District rename(District district, String name) {
    District renamed = with(with(district, "name", name), "officialName", name);
    districts().saveAll(List.of(renamed));
    return renamed;
  }

  @Test
  default void keepsEveryField() {
    districts().saveAll(GeographyFixtures.districts());
    assertThat(districts().byKeys(Set.of(KOELN.key(), AHRWEILER.key())))
        .isEqualTo(Map.of(KOELN.key(), KOELN, AHRWEILER.key(), AHRWEILER));
  }

  @Test
  default void savingAgainReplaces() {
    districts().saveAll(GeographyFixtures.districts());
    District other =
        new District(
            KOELN.key(),
            "Cöln",
            "Cöln am Rhein",
            DistrictKind.KREIS,
            FederalState.NW,
            "DEA99",
            AHRWEILER.centre(),
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2029, 12, 31));
    districts().saveAll(List.of(other));
    assertThat(districts().byKeys(Set.of(KOELN.key()))).containsValue(other);
    assertThat(districts().all(new DistrictScope.Everywhere(), TODAY))
        .hasSameSizeAs(GeographyFixtures.districts());
  }

  @Test
  default void aDistrictThatIsNoMoreKeepsEveryFieldToo() {
    District former = days(FORMER_EISENACH, LocalDate.of(1998, 1, 1), FORMER_EISENACH.validTo());
    districts().saveAll(List.of(former));
    assertThat(districts().byKeys(Set.of(EISENACH))).isEqualTo(Map.of(EISENACH, former));
    districts().saveAll(List.of(FORMER_EISENACH));
    assertThat(districts().byKeys(Set.of(EISENACH))).isEqualTo(Map.of(EISENACH, FORMER_EISENACH));
  }

  @Test
  default void aNewDistrictMayHaveNoNutsCode() {
    District district =
        new District(
            KOELN.key(),
            "Köln",
            "Köln",
            DistrictKind.KREIS,
            FederalState.NW,
            null,
            KOELN.centre(),
            null,
            null);
    districts().saveAll(List.of(district));
    assertThat(districts().byKeys(Set.of(KOELN.key()))).containsValue(district);
  }

  @Test
  default void areListedOnlyOnTheDaysOnWhichTheyAreDistricts() {
    LocalDate first = LocalDate.of(1998, 1, 1);
    LocalDate last = FORMER_EISENACH.validTo();
    District former = days(FORMER_EISENACH, first, last);
    districts().saveAll(List.of(former, WARTBURGKREIS));
    assertOn(first.minusDays(1), WARTBURGKREIS);
    assertOn(first, former, WARTBURGKREIS);
    assertOn(last, former, WARTBURGKREIS);
    assertOn(last.plusDays(1), WARTBURGKREIS);
  }

  private void assertOn(LocalDate day, District... expected) {
    for (DistrictScope scope :
        List.of(new DistrictScope.Everywhere(), new DistrictScope.InState(FederalState.TH))) {
      assertThat(districts().all(scope, day)).containsExactly(expected);
      assertList(scope).where(DistrictFilter.any(day)).by(DistrictOrder.KEY).isExactly(expected);
    }
  }

  private static District days(
      District district, @Nullable LocalDate first, @Nullable LocalDate last) {
    return with(with(district, "validFrom", first), "validTo", last);
  }

  @Test
  default void unknownAndRetiredKeysHaveNoEntry() {
    districts().saveAll(GeographyFixtures.districts());
    districts().saveChanges(List.of(EISENACH_MERGED));
    assertThat(districts().byKeys(Set.of(EISENACH, new DistrictKey("01001"), KOELN.key())))
        .containsOnlyKeys(KOELN.key());
    assertThat(districts().byKeys(Set.of())).isEmpty();
  }

  @Test
  default void changesStandInTheOrderOfTime() {
    DistrictChange split =
        new DistrictChange(
            LocalDate.of(2023, 1, 1),
            KOELN.key(),
            "Köln",
            RHEIN_SIEG_KREIS.key(),
            "Rhein-Sieg-Kreis",
            DistrictChange.Kind.SPLIT_OFF);
    DistrictChange early =
        new DistrictChange(
            LocalDate.of(2008, 7, 1),
            new DistrictKey("15101"),
            "Anhalt-Zerbst",
            new DistrictKey("15091"),
            "Wittenberg",
            DistrictChange.Kind.MERGED);
    districts().saveChanges(List.of(split));
    districts().saveChanges(List.of(EISENACH_MERGED, early));
    assertThat(districts().changes()).containsExactly(early, EISENACH_MERGED, split);
  }

  @Test
  default void aChangeThatIsThereAlreadyIsLeftAlone() {
    districts().saveChanges(List.of(EISENACH_MERGED));
    districts().saveChanges(List.of(EISENACH_MERGED));
    assertThat(districts().changes()).containsExactly(EISENACH_MERGED);
  }

  @Test
  default void allStandInTheOrderOfTheKeys() {
    districts().saveAll(GeographyFixtures.districts().reversed());
    assertThat(districts().all(new DistrictScope.Everywhere(), TODAY))
        .isEqualTo(GeographyFixtures.districts());
    assertThat(districts().all(new DistrictScope.InState(FederalState.BY), TODAY))
        .containsExactly(MUENCHEN_STADT, MUENCHEN_LAND);
    assertThat(districts().all(new DistrictScope.InState(FederalState.SL), TODAY)).isEmpty();
  }

  @Test
  default void areListedInTheOrderOfTheKeysBothWays() {
    districts().saveAll(GeographyFixtures.districts().reversed());
    assertList().by(DistrictOrder.KEY).isExactlyBothWays(GeographyFixtures.districts());
  }

  @Test
  default void areListedByNameAcrossTheStates() {
    districts().saveAll(GeographyFixtures.districts());
    assertList()
        .isExactly(
            AHRWEILER,
            BERLIN,
            DAHME_SPREEWALD,
            KOELN,
            MUENCHEN_STADT,
            MUENCHEN_LAND,
            OBERHAVEL,
            RHEIN_SIEG_KREIS,
            WARTBURGKREIS);
  }

  @Test
  default void canBeFilteredByStates() {
    districts().saveAll(GeographyFixtures.districts());
    assertWhere(any -> any.states(Set.of(FederalState.BE, FederalState.BB)))
        .isExactly(BERLIN, DAHME_SPREEWALD, OBERHAVEL);
  }

  @Test
  default void canBeFilteredByKinds() {
    districts().saveAll(GeographyFixtures.districts());
    assertWhere(any -> any.kinds(Set.of(DistrictKind.KREIS, DistrictKind.KREISFREIE_STADT)))
        .isExactly(BERLIN, KOELN, MUENCHEN_STADT, RHEIN_SIEG_KREIS);
  }

  @Test
  default void canBeFilteredByKeys() {
    districts().saveAll(GeographyFixtures.districts());
    assertWhere(any -> any.keys(Set.of(KOELN.key(), BERLIN.key(), new DistrictKey("16056"))))
        .isExactly(BERLIN, KOELN);
    assertWhere(any -> any.keys(Set.of(KOELN.key())).kinds(Set.of(DistrictKind.LANDKREIS)))
        .isExactly();
  }

  @Test
  default void everyConditionOfAFilterMustHold() {
    districts().saveAll(GeographyFixtures.districts());
    Set<FederalState> bayern = Set.of(FederalState.BY);
    Set<DistrictKind> land = Set.of(DistrictKind.LANDKREIS);
    assertWhere(bayern, land, "münchen").isExactly(MUENCHEN_LAND);
    assertWhere(Set.of(FederalState.NW), land, "münchen").isExactly();
    assertWhere(bayern, Set.of(DistrictKind.KREIS), "münchen").isExactly();
    assertWhere(bayern, land, "köln").isExactly();
  }

  @Test
  default void aFilterNarrowsTheScope() {
    districts().saveAll(GeographyFixtures.districts());
    DistrictFilter bayern = ANY.toBuilder().states(Set.of(FederalState.BY)).build();
    assertList(new DistrictScope.InState(FederalState.NW)).where(bayern).isExactly();
    assertThat(
            districts()
                .counts(
                    Set.of(
                        new DistrictScope.Everywhere(),
                        new DistrictScope.InState(FederalState.BY),
                        new DistrictScope.InState(FederalState.NW)),
                    bayern))
        .isEqualTo(
            Map.of(
                new DistrictScope.Everywhere(),
                2L,
                new DistrictScope.InState(FederalState.BY),
                2L,
                new DistrictScope.InState(FederalState.NW),
                0L));
  }

  private PagedListAssert<DistrictScope, DistrictFilter, DistrictOrder, District> assertWhere(
      Set<FederalState> states, Set<DistrictKind> kinds, String name) {
    return assertWhere(any -> any.states(states).kinds(kinds).nameContains(name));
  }

  private PagedListAssert<DistrictScope, DistrictFilter, DistrictOrder, District> assertWhere(
      UnaryOperator<DistrictFilterBuilder> condition) {
    return assertList().where(condition.apply(ANY.toBuilder()).build());
  }
}
