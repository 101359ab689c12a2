package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.DistrictChange.Kind;

class DistrictChangesTest {
  private static final DistrictKey A = new DistrictKey("03001");
  private static final DistrictKey B = new DistrictKey("03002");
  private static final DistrictKey C = new DistrictKey("03003");
  private static final DistrictKey D = new DistrictKey("03004");

  @Test
  void leadFromARetiredKeyToTheDistrictOfToday() {
    var changes = new DistrictChanges(List.of(EISENACH_MERGED));

    assertThat(changes.current(EISENACH)).isEqualTo(WARTBURGKREIS.key());
  }

  @Test
  void leaveAKeyAloneThatIsNotRetired() {
    var changes = new DistrictChanges(List.of(EISENACH_MERGED));

    assertThat(changes.current(WARTBURGKREIS.key())).isEqualTo(WARTBURGKREIS.key());
    assertThat(changes.current(KOELN.key())).isEqualTo(KOELN.key());
    assertThat(new DistrictChanges(List.of()).current(EISENACH)).isEqualTo(EISENACH);
  }

  @Test
  void keepAKeyAliveFromWhichAnotherWasSplitOff() {
    var changes = new DistrictChanges(List.of(change(2026, A, B, Kind.SPLIT_OFF)));

    assertThat(changes.current(A)).isEqualTo(A);
    assertThat(changes.current(B)).isEqualTo(B);
  }

  @Test
  void followSeveralMergersInARowWhateverTheirOrder() {
    List<DistrictChange> both =
        new ArrayList<>(List.of(change(2011, A, B, Kind.MERGED), change(2016, B, C, Kind.MERGED)));

    assertThat(new DistrictChanges(both).current(A)).isEqualTo(C);
    Collections.reverse(both);
    assertThat(new DistrictChanges(both).current(A)).isEqualTo(C);
  }

  @Test
  void followTheLatestOfSeveralMergersOfAKeyWhateverTheirOrder() {
    List<DistrictChange> both =
        new ArrayList<>(List.of(change(2016, A, C, Kind.MERGED), change(2011, A, B, Kind.MERGED)));

    assertThat(new DistrictChanges(both).current(A)).isEqualTo(C);
    Collections.reverse(both);
    assertThat(new DistrictChanges(both).current(A)).isEqualTo(C);
  }

  @Test
  void leadToTheLowestKeyWhenADistrictWasSharedOut() {
    List<DistrictChange> both =
        new ArrayList<>(List.of(change(2011, A, C, Kind.MERGED), change(2011, A, B, Kind.MERGED)));

    assertThat(new DistrictChanges(both).current(A)).isEqualTo(B);
    Collections.reverse(both);
    assertThat(new DistrictChanges(both).current(A)).isEqualTo(B);
  }

  @Test
  void endEvenWhenTheyLeadInACircle() {
    var circle =
        new DistrictChanges(
            List.of(
                change(2011, A, B, Kind.MERGED),
                change(2012, B, C, Kind.MERGED),
                change(2013, C, A, Kind.MERGED)));

    DistrictKey end =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> circle.current(A));
    assertThat(end).isIn(A, B, C);
  }

  @Test
  void leadFromAKeyToTheDistrictThatTookOverItsArea() {
    var changes = new DistrictChanges(List.of(EISENACH_MERGED));
    DistrictKey wartburg = WARTBURGKREIS.key();
    Set<DistrictKey> before = Set.of(EISENACH, wartburg);
    Set<DistrictKey> after = Set.of(wartburg);

    assertThat(changes.on(EISENACH, LocalDate.of(2021, 6, 30), before)).containsExactly(EISENACH);
    assertThat(changes.on(EISENACH, LocalDate.of(2021, 7, 1), after)).containsExactly(wartburg);
    assertThat(changes.on(wartburg, LocalDate.of(2021, 6, 30), before)).containsExactly(wartburg);
    assertThat(changes.on(wartburg, LocalDate.of(2021, 7, 1), after)).containsExactly(wartburg);
    assertThat(changes.on(KOELN.key(), LocalDate.of(2021, 7, 1), after)).isEmpty();
  }

  @Test
  void leadFromANewDistrictToThoseOfWhichItWasMade() {
    var changes =
        new DistrictChanges(
            List.of(change(2016, A, C, Kind.MERGED), change(2016, B, C, Kind.MERGED)));
    LocalDate before = LocalDate.of(2016, 6, 30);
    LocalDate after = LocalDate.of(2016, 7, 1);

    assertThat(changes.on(C, before, Set.of(A, B))).containsExactlyInAnyOrder(A, B);
    assertThat(changes.on(A, before, Set.of(A, B))).containsExactly(A);
    assertThat(changes.on(A, after, Set.of(C))).containsExactly(C);
    assertThat(changes.on(B, after, Set.of(C))).containsExactly(C);
    assertThat(changes.on(C, after, Set.of(C))).containsExactly(C);
  }

  @Test
  void leadFromADistrictThatWasSplitOffToTheOneThatHadItsArea() {
    var changes = new DistrictChanges(List.of(change(2026, A, B, Kind.SPLIT_OFF)));

    assertThat(changes.on(B, LocalDate.of(2026, 6, 30), Set.of(A))).containsExactly(A);
    assertThat(changes.on(B, LocalDate.of(2026, 7, 1), Set.of(A, B))).containsExactly(B);
    assertThat(changes.on(A, LocalDate.of(2026, 7, 1), Set.of(A, B))).containsExactly(A);
  }

  @Test
  void leadBackThroughSeveralMergersInARow() {
    var changes =
        new DistrictChanges(
            List.of(change(2011, A, B, Kind.MERGED), change(2016, B, C, Kind.MERGED)));

    assertThat(changes.on(C, LocalDate.of(2010, 1, 1), Set.of(A))).containsExactly(A);
    assertThat(changes.on(C, LocalDate.of(2012, 1, 1), Set.of(B))).containsExactly(B);
    assertThat(changes.on(A, LocalDate.of(2012, 1, 1), Set.of(B))).containsExactly(B);
    assertThat(changes.on(A, LocalDate.of(2017, 1, 1), Set.of(C))).containsExactly(C);
  }

  @Test
  void endOnADayEvenWhenTheyLeadInACircle() {
    var circle =
        new DistrictChanges(
            List.of(
                change(2011, A, B, Kind.MERGED),
                change(2012, B, C, Kind.MERGED),
                change(2013, C, A, Kind.MERGED)));

    Set<DistrictKey> none =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> circle.on(A, LocalDate.of(2010, 1, 1), Set.of()));
    assertThat(none).isEmpty();
  }

  @Test
  void tellWhatAKeyMeansFromDayToDay() {
    var changes = new DistrictChanges(List.of(EISENACH_MERGED));
    LocalDate merged = EISENACH_MERGED.validFrom();

    assertThat(changes.meanings(List.of(KOELN, FORMER_EISENACH, WARTBURGKREIS)))
        .containsExactlyInAnyOrder(
            new DistrictMeaning(KOELN.key(), KOELN.key(), null, null),
            new DistrictMeaning(EISENACH, EISENACH, null, merged.minusDays(1)),
            new DistrictMeaning(EISENACH, WARTBURGKREIS.key(), merged, null),
            new DistrictMeaning(WARTBURGKREIS.key(), WARTBURGKREIS.key(), null, null));
  }

  @Test
  void tellOfTwoMergedIntoANewOneAndOfOneSplitOffWhatTheyMeanFromDayToDay() {
    LocalDate merged = LocalDate.of(2016, 7, 1);
    LocalDate split = LocalDate.of(2026, 7, 1);
    var changes =
        new DistrictChanges(
            List.of(
                change(2016, A, C, Kind.MERGED),
                change(2016, B, C, Kind.MERGED),
                change(2026, C, D, Kind.SPLIT_OFF)));
    List<District> districts =
        List.of(
            district(A, null, merged.minusDays(1)),
            district(B, null, merged.minusDays(1)),
            district(C, merged, null),
            district(D, split, null));

    assertThat(changes.meanings(districts))
        .containsExactlyInAnyOrder(
            new DistrictMeaning(A, A, null, merged.minusDays(1)),
            new DistrictMeaning(A, C, merged, null),
            new DistrictMeaning(B, B, null, merged.minusDays(1)),
            new DistrictMeaning(B, C, merged, null),
            new DistrictMeaning(C, A, null, merged.minusDays(1)),
            new DistrictMeaning(C, B, null, merged.minusDays(1)),
            new DistrictMeaning(C, C, merged, null),
            new DistrictMeaning(D, A, null, merged.minusDays(1)),
            new DistrictMeaning(D, B, null, merged.minusDays(1)),
            new DistrictMeaning(D, C, merged, split.minusDays(1)),
            new DistrictMeaning(D, D, split, null));
  }

  @Test
  void tellOnEachDayTheSameInMeaningsAsForTheDay() {
    var changes =
        new DistrictChanges(
            List.of(change(2016, A, C, Kind.MERGED), change(2020, B, C, Kind.MERGED)));
    List<District> districts =
        List.of(
            district(A, null, LocalDate.of(2016, 6, 30)),
            district(B, LocalDate.of(2014, 1, 1), LocalDate.of(2020, 6, 30)),
            district(C, LocalDate.of(2016, 7, 1), null));
    List<DistrictMeaning> meanings = changes.meanings(districts);

    for (LocalDate day : LocalDate.of(2013, 1, 1).datesUntil(LocalDate.of(2021, 1, 1)).toList()) {
      Set<DistrictKey> existing =
          districts.stream()
              .filter(district -> district.existsOn(day))
              .map(District::key)
              .collect(Collectors.toSet());
      for (DistrictKey key : List.of(A, B, C)) {
        assertThat(meanings.stream().filter(m -> m.key().equals(key) && m.on(day)))
            .as("%s on %s", key, day)
            .extracting(DistrictMeaning::meant)
            .containsExactlyInAnyOrderElementsOf(changes.on(key, day, existing));
      }
    }
  }

  @Test
  void tellNothingWithoutDistricts() {
    assertThat(new DistrictChanges(List.of()).meanings(List.of())).isEmpty();
    assertThat(new DistrictChanges(List.of(EISENACH_MERGED)).meanings(List.of())).isEmpty();
  }

  @Test
  void areKnownFromTheFirstOfThemOn() {
    var changes = new DistrictChanges(List.of(EISENACH_MERGED, change(2016, A, C, Kind.MERGED)));

    assertThat(changes.knownOn(LocalDate.of(2016, 6, 30))).isFalse();
    assertThat(changes.knownOn(LocalDate.of(2016, 7, 1))).isTrue();
    assertThat(changes.knownOn(LocalDate.of(2030, 1, 1))).isTrue();
    assertThat(new DistrictChanges(List.of()).knownOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void tellWhatADistrictTookOver() {
    var changes =
        new DistrictChanges(
            List.of(
                change(2016, B, C, Kind.MERGED),
                change(2011, A, C, Kind.MERGED),
                change(2012, D, C, Kind.SPLIT_OFF)));

    assertThat(changes.retiredFor(C)).containsExactly(A, B);
    assertThat(changes.retiredFor(A)).isEmpty();
  }

  @Test
  void areRefusedFromADistrictToItself() {
    assertInvalid(() -> change(2011, A, A, Kind.MERGED))
        .withMessage("new district key '03001': is the same as the old one");
  }

  @Test
  void areRefusedWithoutTheNamesOfThatTime() {
    assertInvalid(() -> new DistrictChange(LocalDate.of(2011, 1, 1), A, "", B, "New", Kind.MERGED))
        .withMessage("old district name '': must not be blank");
    assertInvalid(() -> new DistrictChange(LocalDate.of(2011, 1, 1), A, "Old", B, " ", Kind.MERGED))
        .withMessage("new district name ' ': must not be blank");
  }

  private static District district(
      DistrictKey key, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new District(
        key,
        "District",
        "District",
        DistrictKind.LANDKREIS,
        FederalState.NI,
        null,
        KOELN.centre(),
        from,
        to);
  }

  private static DistrictChange change(int year, DistrictKey from, DistrictKey to, Kind kind) {
    return new DistrictChange(LocalDate.of(year, 7, 1), from, "Old", to, "New", kind);
  }
}
