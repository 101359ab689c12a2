package org.mintatlas.graphql.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.FORMER_EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.MUENCHEN_STADT;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.testkit.region.RegionFixtures;

class WhiteSpotsTest {
  private final ApiInMemory api = new ApiInMemory();

  WhiteSpotsTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void areTheDistrictsThatNoListedRegionCovers() {
    api.ask(
            "{ whiteSpots { districtCount coveredCount coveredShare uncovered { key }"
                + " stateCode } }")
        .path("whiteSpots.uncovered[*].key")
        .entityList(String.class)
        .isEqualTo(List.of("09162", "09184", "11000", "12061", "12065", "16063"))
        .path("whiteSpots.districtCount")
        .entity(Integer.class)
        .isEqualTo(9)
        .path("whiteSpots.coveredCount")
        .entity(Integer.class)
        .isEqualTo(3)
        .path("whiteSpots.coveredShare")
        .entity(Double.class)
        .isEqualTo(3 / 9d)
        .path("whiteSpots.stateCode")
        .valueIsNull();
  }

  @Test
  void areToldForAStateADayAndKinds() {
    api.ask(
            """
            { whiteSpots(stateCode: NW, on: "2022-11-30", kinds: [MINT_CLUSTER, OTHER]) {
                stateCode stateCodeLabel(lang: EN) on covered { key } uncovered { key }
                byKind { kind kindLabel coveredCount possiblyCoveredCount coveredShare
                  coveredShareAtMost } }
              before: whiteSpots(stateCode: NW, on: "2022-10-31", kinds: [MINT_CLUSTER]) {
                coveredCount possiblyCoveredCount uncoveredCount } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "whiteSpots": {
                "stateCode": "NW", "stateCodeLabel": "North Rhine-Westphalia", "on": "2022-11-30",
                "covered": [ { "key": "05315" } ], "uncovered": [ { "key": "05382" } ],
                "byKind": [
                  { "kind": "MINT_CLUSTER", "kindLabel": "MINT-Cluster", "coveredCount": 1,
                    "possiblyCoveredCount": 0, "coveredShare": 0.5, "coveredShareAtMost": 0.5 },
                  { "kind": "OTHER", "kindLabel": "Anderes", "coveredCount": 0,
                    "possiblyCoveredCount": 0, "coveredShare": 0.0, "coveredShareAtMost": 0.0 } ] },
              "before": { "coveredCount": 0, "possiblyCoveredCount": 0, "uncoveredCount": 2 } }
            """);
  }

  @Test
  void areNotThereWhereARegionMayBe() {
    seated("seated-region", BERLIN);
    named("named-region", OBERHAVEL);
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aRegion("unknown-region")
                .withCoverage(
                    List.of(
                        Coverage.stated(MUENCHEN_STADT.key(), Tenure.UNKNOWN),
                        Coverage.stated(KOELN.key(), Tenure.UNKNOWN)))));
    api.ask(
            """
            { whiteSpots { covered { key } possiblyCovered { district { key } regions { slug } }
                uncovered { key } districtCount coveredCount possiblyCoveredCount uncoveredCount
                coveredShare coveredShareAtMost regionsWithUnknownAreaCount
                byKind { kind coveredCount possiblyCoveredCount coveredShare coveredShareAtMost } }
              berlin: whiteSpots(stateCode: BE) { coveredShare coveredShareAtMost
                regionsWithUnknownAreaCount }
              nordrheinWestfalen: whiteSpots(stateCode: NW) { regionsWithUnknownAreaCount } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "whiteSpots": {
                "covered": [ { "key": "05315" }, { "key": "05382" }, { "key": "07131" } ],
                "possiblyCovered": [
                  { "district": { "key": "09162" }, "regions": [ { "slug": "unknown-region" } ] },
                  { "district": { "key": "11000" }, "regions": [ { "slug": "seated-region" } ] },
                  { "district": { "key": "12065" }, "regions": [ { "slug": "named-region" } ] } ],
                "uncovered": [ { "key": "09184" }, { "key": "12061" }, { "key": "16063" } ],
                "districtCount": 9, "coveredCount": 3, "possiblyCoveredCount": 3,
                "uncoveredCount": 3, "coveredShare": 0.3333333333333333,
                "coveredShareAtMost": 0.6666666666666666, "regionsWithUnknownAreaCount": 2,
                "byKind": [
                  { "kind": "MINT_REGION", "coveredCount": 3, "possiblyCoveredCount": 3,
                    "coveredShare": 0.3333333333333333, "coveredShareAtMost": 0.6666666666666666 },
                  { "kind": "MINT_CLUSTER", "coveredCount": 3, "possiblyCoveredCount": 0,
                    "coveredShare": 0.3333333333333333, "coveredShareAtMost": 0.3333333333333333 },
                  { "kind": "ZDI_NETWORK", "coveredCount": 3, "possiblyCoveredCount": 0,
                    "coveredShare": 0.3333333333333333, "coveredShareAtMost": 0.3333333333333333 },
                  { "kind": "OTHER", "coveredCount": 0, "possiblyCoveredCount": 0,
                    "coveredShare": 0.0, "coveredShareAtMost": 0.0 } ] },
              "berlin": { "coveredShare": 0.0, "coveredShareAtMost": 1.0,
                          "regionsWithUnknownAreaCount": 0 },
              "nordrheinWestfalen": { "regionsWithUnknownAreaCount": 2 } }
            """);
  }

  @Test
  void tellOfEachDistrictHowManyRegionsOfTheKindsCoverIt() {
    api.ask(
            """
            { zdi: whiteSpots(stateCode: NW, kinds: [ZDI_NETWORK]) {
                districts { district { key } outcome outcomeLabel(lang: EN) regionCount
                  possibleRegionCount byKind { kind regionCount possibleRegionCount } } }
              others: whiteSpots(stateCode: NW, kinds: [OTHER]) {
                districts { outcome regionCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "zdi": { "districts": [
                { "district": { "key": "05315" }, "outcome": "COVERED", "outcomeLabel": "covered",
                  "regionCount": 1, "possibleRegionCount": 0, "byKind": [
                    { "kind": "ZDI_NETWORK", "regionCount": 1, "possibleRegionCount": 0 } ] },
                { "district": { "key": "05382" }, "outcome": "COVERED", "outcomeLabel": "covered",
                  "regionCount": 1, "possibleRegionCount": 0, "byKind": [
                    { "kind": "ZDI_NETWORK", "regionCount": 1, "possibleRegionCount": 0 } ] } ] },
              "others": { "districts": [
                { "outcome": "UNCOVERED", "regionCount": 0 },
                { "outcome": "UNCOVERED", "regionCount": 0 } ] } }
            """);
  }

  @Test
  void areNeverTooFewForADayToCome() {
    api.ask(
            """
            { whiteSpots(on: "2024-09-21") { covered { key }
                possiblyCovered { district { key } regions { slug } } regionsWithUnknownAreaCount } }
            """)
        .path("whiteSpots")
        .matchesJsonStrictly(
            """
            { "covered": [],
              "possiblyCovered": [
                { "district": { "key": "05315" }, "regions": [ { "slug": "river-region" } ] },
                { "district": { "key": "05382" }, "regions": [ { "slug": "river-region" } ] },
                { "district": { "key": "07131" }, "regions": [ { "slug": "river-region" } ] } ],
              "regionsWithUnknownAreaCount": 0 }
            """);
  }

  @Test
  void areThoseOfTheDistrictsOfTheDay() {
    api.atlas.districts.saveAll(List.of(FORMER_EISENACH));
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aListedRegion("eisenach-region")
                .withCoverage(List.of(Coverage.stated(FORMER_EISENACH.key(), Tenure.UNKNOWN)))));
    api.ask(
            """
            { before: whiteSpots(stateCode: TH, on: "2021-06-30") { districtsKnown districtCount
                covered { key validTo } uncovered { key } }
              after: whiteSpots(stateCode: TH, on: "2021-07-01") { districtsKnown districtCount
                covered { key requestedKey } uncovered { key } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "before": { "districtsKnown": false, "districtCount": 2,
                          "covered": [ { "key": "16056", "validTo": "2021-06-30" } ],
                          "uncovered": [ { "key": "16063" } ] },
              "after": { "districtsKnown": true, "districtCount": 1,
                         "covered": [ { "key": "16063", "requestedKey": null } ],
                         "uncovered": [] } }
            """);
  }

  @Test
  void sayHowTheyWereCountedInBothLanguages() {
    api.ask("{ whiteSpots { derivation en: derivation(lang: EN) } }")
        .path("whiteSpots.derivation")
        .entity(String.class)
        .satisfies(
            text -> assertThat(text).startsWith("Kreise des Stichtags").contains("Möglicherweise:"))
        .path("whiteSpots.en")
        .entity(String.class)
        .satisfies(
            text -> assertThat(text).startsWith("Districts of the day").contains("Possibly:"));
  }

  private void seated(String slug, District seat) {
    Region region = RegionFixtures.aListedRegion(slug);
    SmallAtlas.stored(
        api.atlas.regions.save(
            region.withProfile(region.profile().toBuilder().seatDistrict(seat.key()).build())));
  }

  private void named(String slug, District district) {
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aListedRegion(slug)
                .withCoverage(
                    List.of(
                        new Coverage(
                            district.key(), Tenure.UNKNOWN, Coverage.Basis.NAME, List.of())))));
  }
}
