package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_LAND;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_STADT;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictTest {

  @Test
  void isToldFromItsNamesakeByKeyAndKind() {
    assertThat(MUENCHEN_STADT.name()).isEqualTo(MUENCHEN_LAND.name());
    assertThat(MUENCHEN_STADT.key()).isNotEqualTo(MUENCHEN_LAND.key());
    assertThat(MUENCHEN_STADT.displayName()).isEqualTo("München (kreisfreie Stadt)");
    assertThat(MUENCHEN_LAND.displayName()).isEqualTo("München (Landkreis)");
  }

  @Test
  void isOfOneOfFiveKinds() {
    assertThat(Arrays.stream(DistrictKind.values()).map(DistrictKind::german))
        .containsExactly("Landkreis", "Kreis", "kreisfreie Stadt", "Stadtkreis", "Regionalverband");
  }

  @Test
  void isATownOrLiesAroundOne() {
    assertThat(Arrays.stream(DistrictKind.values()).filter(DistrictKind::isTown))
        .containsExactly(DistrictKind.KREISFREIE_STADT, DistrictKind.STADTKREIS);
  }

  @Test
  void isRefusedInAStateOtherThanThatOfItsKey() {
    assertInvalid(() ->
            new District(
                KOELN.key(),
                "Köln",
                "Köln",
                KOELN.kind(),
                FederalState.RP,
                "DEB23",
                KOELN.centre(),
                null,
                null))
        .withMessage("state 'RP': does not fit the district key 05315, which is in NW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DEA2", "DEA233", "DEB23", "dea23"})
  void isRefusedWithANutsCodeOutsideOfItsState(String nuts3) {
    assertInvalid(() -> koeln("Köln", "Köln, Stadt", nuts3))
        .withMessage("NUTS 3 code '" + nuts3 + "': needs five characters that begin with DEA");
  }

  @Test
  void isRefusedWithoutAName() {
    assertInvalid(() -> koeln(" ", "Köln, Stadt", "DEA23"))
        .withMessage("district name ' ': must not be blank");
    assertInvalid(() -> koeln("Köln", "", "DEA23"))
        .withMessage("official district name '': must not be blank");
  }

  @Test
  void mayHaveNoNutsCodeYet() {
    assertThat(koeln("Köln", "Köln, Stadt", null).nuts3()).isNull();
  }

  @Test
  void existsOnTheDaysOnWhichItIsADistrict() {
    District once = valid(FORMER_EISENACH, LocalDate.of(1998, 1, 1), FORMER_EISENACH.validTo());

    assertThat(once.existsOn(LocalDate.of(1997, 12, 31))).isFalse();
    assertThat(once.existsOn(LocalDate.of(1998, 1, 1))).isTrue();
    assertThat(once.existsOn(LocalDate.of(2021, 6, 30))).isTrue();
    assertThat(once.existsOn(LocalDate.of(2021, 7, 1))).isFalse();
    assertThat(FORMER_EISENACH.existsOn(LocalDate.MIN)).isTrue();
    assertThat(KOELN.existsOn(LocalDate.MIN)).isTrue();
    assertThat(KOELN.existsOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void isRefusedWhenItEndsBeforeItBegins() {
    LocalDate day = LocalDate.of(2021, 7, 1);

    assertThat(valid(KOELN, day, day).existsOn(day)).isTrue();
    assertInvalid(() -> valid(KOELN, day, day.minusDays(1)))
        .withMessage("district '2021-06-30': ends before it begins, 2021-07-01");
  }

  @Test
  void canBeAWholeState() {
    assertThat(BERLIN.state()).isEqualTo(FederalState.BE);
    assertThat(BERLIN.key().value()).isEqualTo("11000");
  }

  private static District valid(
      District district, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new District(
        district.key(),
        district.name(),
        district.officialName(),
        district.kind(),
        district.state(),
        district.nuts3(),
        district.centre(),
        from,
        to);
  }

  private static District koeln(String name, String officialName, @Nullable String nuts3) {
    return new District(
        KOELN.key(),
        name,
        officialName,
        DistrictKind.KREISFREIE_STADT,
        FederalState.NW,
        nuts3,
        KOELN.centre(),
        null,
        null);
  }
}
