package org.mintatlas.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.domain.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.domain.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;
import static org.mintatlas.domain.geography.GeographyFixtures.WARTBURGKREIS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.DistrictChange.Kind;
import org.mintatlas.domain.shared.InvalidValueException;

class DistrictChangesTest {
  private static final DistrictKey A = new DistrictKey("03001");
  private static final DistrictKey B = new DistrictKey("03002");
  private static final DistrictKey C = new DistrictKey("03003");

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
  void areRefusedFromADistrictToItself() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> change(2011, A, A, Kind.MERGED))
        .withMessage("new district key '03001': is the same as the old one");
  }

  @Test
  void areRefusedWithoutTheNamesOfThatTime() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new DistrictChange(LocalDate.of(2011, 1, 1), A, "", B, "New", Kind.MERGED))
        .withMessage("old district name '': must not be blank");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () -> new DistrictChange(LocalDate.of(2011, 1, 1), A, "Old", B, " ", Kind.MERGED))
        .withMessage("new district name ' ': must not be blank");
  }

  private static DistrictChange change(int year, DistrictKey from, DistrictKey to, Kind kind) {
    return new DistrictChange(LocalDate.of(year, 7, 1), from, "Old", to, "New", kind);
  }
}
