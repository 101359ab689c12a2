package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FederalStateTest {

  @Test
  void existsSixteenTimes() {
    assertThat(FederalState.values()).hasSize(16);
  }

  @Test
  void sharesNoCodeAndNoNameWithAnother() {
    Stream.<Function<FederalState, Object>>of(
            FederalState::iso,
            FederalState::agsPrefix,
            FederalState::nuts1,
            FederalState::nameDe,
            FederalState::nameEn,
            FederalState::capital)
        .forEach(of -> assertThat(FederalState.values()).extracting(of).doesNotHaveDuplicates());
  }

  @Test
  void standsInListsByItsGermanName() {
    assertThat(FederalState.values())
        .isSortedAccordingTo(FederalState.BY_NAME)
        .extracting(FederalState::nameDe)
        .isSorted();
    assertThat(FederalState.BY_NAME.compare(FederalState.SN, FederalState.ST)).isNegative();
    assertThat(FederalState.BY_NAME.compare(FederalState.TH, FederalState.SH)).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void isNamedByItsIsoCode(FederalState state) {
    assertThat(state.iso()).isEqualTo("DE-" + state.name());
  }

  @Test
  void isNumberedFrom01To16() {
    assertThat(FederalState.values())
        .extracting(FederalState::agsPrefix)
        .containsExactlyInAnyOrder(
            "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14",
            "15", "16");
  }

  @Test
  void hasANutsCodeFromDe1ToDeg() {
    assertThat(FederalState.values())
        .extracting(FederalState::nuts1)
        .containsExactlyInAnyOrder(
            "DE1", "DE2", "DE3", "DE4", "DE5", "DE6", "DE7", "DE8", "DE9", "DEA", "DEB", "DEC",
            "DED", "DEE", "DEF", "DEG");
  }

  @ParameterizedTest
  @CsvSource({
    "BW, 08, DE1, Stuttgart",
    "BY, 09, DE2, München",
    "BE, 11, DE3, Berlin",
    "BB, 12, DE4, Potsdam",
    "HB, 04, DE5, Bremen",
    "HH, 02, DE6, Hamburg",
    "HE, 06, DE7, Wiesbaden",
    "MV, 13, DE8, Schwerin",
    "NI, 03, DE9, Hannover",
    "NW, 05, DEA, Düsseldorf",
    "RP, 07, DEB, Mainz",
    "SL, 10, DEC, Saarbrücken",
    "SN, 14, DED, Dresden",
    "ST, 15, DEE, Magdeburg",
    "SH, 01, DEF, Kiel",
    "TH, 16, DEG, Erfurt"
  })
  void hasTheCodesAndTheCapitalThatBelongTogether(
      FederalState state, String agsPrefix, String nuts1, String capital) {
    assertThat(state.agsPrefix()).isEqualTo(agsPrefix);
    assertThat(state.nuts1()).isEqualTo(nuts1);
    assertThat(state.capital()).isEqualTo(capital);
  }

  @ParameterizedTest
  @EnumSource
  void hasItsCapitalInGermany(FederalState state) {
    assertThat(state.capitalPoint().lat()).isBetween(47.2, 55.1);
    assertThat(state.capitalPoint().lon()).isBetween(5.8, 15.1);
  }

  @ParameterizedTest
  @CsvSource({"BW, SL, 165", "BY, SH, 700", "BE, BB, 27", "HB, HH, 100", "NW, SN, 485"})
  void hasItsCapitalAtTheRightDistanceFromAnother(FederalState one, FederalState other, double km) {
    assertThat(one.capitalPoint().distanceKm(other.capitalPoint())).isBetween(km * 0.9, km * 1.1);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsCodes(FederalState state) {
    assertThat(FederalState.ofIso(state.iso())).contains(state);
    assertThat(FederalState.ofAgsPrefix(state.agsPrefix())).contains(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NW", "DE-XX", "de-nw", "AT-1", "00", "17", "5"})
  void isNotFoundByAnotherCode(String code) {
    assertThat(FederalState.ofIso(code)).isEmpty();
    assertThat(FederalState.ofAgsPrefix(code)).isEmpty();
  }
}
