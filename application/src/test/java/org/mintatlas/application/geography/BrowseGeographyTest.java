package org.mintatlas.application.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.POSTCODE_IN_KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.memory.geography.InMemoryDistricts;
import org.mintatlas.memory.geography.InMemoryPostcodes;
import org.mintatlas.testkit.geography.GeographyFixtures;

class BrowseGeographyTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
  private static final DistrictKey NEVER_USED = new DistrictKey("16099");

  private final InMemoryDistricts districts = new InMemoryDistricts();
  private final InMemoryPostcodes postcodes = new InMemoryPostcodes();
  private final BrowseGeography geography = new BrowseGeography(districts, postcodes);

  @BeforeEach
  void fill() {
    districts.saveAll(GeographyFixtures.districts());
    postcodes.saveAll(GeographyFixtures.postcodes());
  }

  @Test
  void findsADistrictByItsKey() {
    assertThat(geography.district(KOELN.key(), TODAY)).contains(KOELN);
    assertThat(geography.district(NEVER_USED, TODAY)).isEmpty();
  }

  @Test
  void aRetiredKeyLeadsToTheDistrictOfToday() {
    assertThat(geography.district(EISENACH, TODAY)).isEmpty();
    districts.saveChanges(List.of(EISENACH_MERGED));
    assertThat(geography.district(EISENACH, TODAY)).contains(WARTBURGKREIS);
  }

  @Test
  void aKeyIsThatOfItsOwnDistrictAsLongAsThereIsOne() {
    districts.saveAll(List.of(FORMER_EISENACH));
    districts.saveChanges(List.of(EISENACH_MERGED));
    LocalDate merged = EISENACH_MERGED.validFrom();
    assertThat(geography.district(EISENACH, merged.minusDays(1))).contains(FORMER_EISENACH);
    assertThat(geography.district(EISENACH, merged)).contains(WARTBURGKREIS);
    assertThat(geography.districts(Set.of(EISENACH))).containsValue(FORMER_EISENACH);
    assertThat(geography.retiredFor(Set.of(WARTBURGKREIS.key(), KOELN.key())))
        .isEqualTo(Map.of(WARTBURGKREIS.key(), List.of(EISENACH), KOELN.key(), List.of()));
  }

  @Test
  void severalMergersInARowLeadToTheLast() {
    districts.saveChanges(List.of(EISENACH_MERGED, merged("1994-07-01", NEVER_USED, EISENACH)));
    assertThat(geography.district(NEVER_USED, TODAY)).contains(WARTBURGKREIS);
  }

  @Test
  void aRetiredKeyWhoseSuccessorIsNotThereLeadsNowhere() {
    districts.saveChanges(List.of(merged("2021-07-01", EISENACH, NEVER_USED)));
    assertThat(geography.district(EISENACH, TODAY)).isEmpty();
  }

  @Test
  void aDistrictStaysWhenAnotherIsSplitOff() {
    districts.saveChanges(
        List.of(change("2021-07-01", KOELN.key(), AHRWEILER.key(), DistrictChange.Kind.SPLIT_OFF)));
    assertThat(geography.district(KOELN.key(), TODAY)).contains(KOELN);
    assertThat(geography.district(AHRWEILER.key(), TODAY)).contains(AHRWEILER);
  }

  @Test
  void aKeyFromWhichADistrictWasSplitOffIsNotRetired() {
    districts.saveChanges(
        List.of(
            change("2021-07-01", EISENACH, WARTBURGKREIS.key(), DistrictChange.Kind.SPLIT_OFF)));
    assertThat(geography.district(EISENACH, TODAY)).isEmpty();
  }

  @Test
  void manyKeysAreTakenAsTheyAre() {
    districts.saveChanges(List.of(EISENACH_MERGED));
    assertThat(geography.districts(Set.of(KOELN.key(), EISENACH)))
        .isEqualTo(Map.of(KOELN.key(), KOELN));
  }

  @Test
  void anUnknownPostcodeIsNoFailure() {
    assertThat(geography.postcodes(Set.of(POSTCODE_IN_KOELN.code(), new PostalCode("99999"))))
        .isEqualTo(Map.of(POSTCODE_IN_KOELN.code(), POSTCODE_IN_KOELN));
  }

  @Test
  void listsDistricts() {
    assertList(
            geography.districtLists(),
            new DistrictScope.InState(FederalState.NW),
            DistrictFilter.any(TODAY),
            DistrictOrder.NAME_DESC)
        .isExactly(RHEIN_SIEG_KREIS, KOELN);
  }

  private static DistrictChange merged(String day, DistrictKey from, DistrictKey to) {
    return change(day, from, to, DistrictChange.Kind.MERGED);
  }

  private static DistrictChange change(
      String day, DistrictKey from, DistrictKey to, DistrictChange.Kind kind) {
    return new DistrictChange(LocalDate.parse(day), from, "Old name", to, "New name", kind);
  }
}
