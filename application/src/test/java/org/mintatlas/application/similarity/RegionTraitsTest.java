package org.mintatlas.application.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.InvalidValueException;

class RegionTraitsTest {
  private static final RegionTraits FULL =
      new RegionTraits(
          Set.of(RegionKind.MINT_REGION),
          Settlement.RURAL,
          4,
          Set.of(Sector.PUBLIC, Sector.BUSINESS),
          Set.of(Format.CLUB, Format.LAB));

  private static RegionTraits covering(@Nullable Settlement settlement, @Nullable Integer many) {
    return new RegionTraits(Set.of(RegionKind.MINT_REGION), settlement, many, Set.of(), Set.of());
  }

  @Test
  void ofEqualRegionsAreAllShared() {
    assertThat(FULL.sharedWith(FULL))
        .containsOnlyKeys(Trait.values())
        .allSatisfy((trait, share) -> assertThat(share).as(trait.name()).isEqualTo(1));
  }

  @Test
  void areSharedByTheShareOfWhatEitherHas() {
    RegionTraits other =
        new RegionTraits(
            Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER),
            Settlement.URBAN,
            3,
            Set.of(Sector.PUBLIC),
            Set.of(Format.LOAN));
    Map<Trait, Double> shared =
        Map.of(Trait.KINDS, 0.5, Trait.SIZE, 0.75, Trait.CARRIER_SECTORS, 0.5);
    assertThat(FULL.sharedWith(other)).isEqualTo(shared);
    assertThat(other.sharedWith(FULL)).isEqualTo(shared);
  }

  @Test
  void thatNobodyKnowsAreNotShared() {
    RegionTraits unknown = covering(null, null);
    assertThat(unknown.sharedWith(unknown)).containsOnlyKeys(Trait.KINDS);
  }

  @Test
  void areNotSharedInSizeWhenOneIsLessThanHalfOfTheOther() {
    RegionTraits four = covering(null, 4);
    assertThat(four.sharedWith(covering(null, 2))).containsEntry(Trait.SIZE, 0.5);
    assertThat(four.sharedWith(covering(null, 9))).doesNotContainKey(Trait.SIZE);
  }

  @Test
  void needADistrictWhenTheirNumberIsKnown() {
    assertThatThrownBy(() -> covering(null, 0)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void sayHowAnAreaIsSettledByTheKindsOfItsDistricts() {
    assertThat(Settlement.of(List.of())).isNull();
    assertThat(Settlement.of(List.of(DistrictKind.STADTKREIS, DistrictKind.KREISFREIE_STADT)))
        .isEqualTo(Settlement.URBAN);
    assertThat(Settlement.of(List.of(DistrictKind.LANDKREIS, DistrictKind.KREIS)))
        .isEqualTo(Settlement.RURAL);
    assertThat(Settlement.of(List.of(DistrictKind.STADTKREIS, DistrictKind.LANDKREIS)))
        .isEqualTo(Settlement.MIXED);
  }
}
