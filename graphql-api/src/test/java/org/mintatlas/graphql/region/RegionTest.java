package org.mintatlas.graphql.region;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.graphql.SmallAtlas;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.springframework.graphql.test.tester.GraphQlTester;

class RegionTest extends SmallAtlasApi {
  private GraphQlTester.Path region(String fields) {
    return api.ask("{ region(slug: \"river-region\") { " + fields + " } }").path("region");
  }

  @Test
  void showsItsProfile() {
    String id = NodeId.of(NodeType.REGION, facts.region.id().value()).text();
    api.ask(
            """
            { region(slug: "river-region") {
                id slug name officialName kinds leadState { code } seat seatDistrict { key }
                location { point { lat lon } basis } founded listed listedNoLaterThan
                listedNoLaterThanSource { citation } pilotRegion website mission focusSubjects targetGroups
                educationStages ages { min max } successor { slug } assuredOn
              sources { citation readOn speaksOf speaksOfLabel assuredOn } } }
            """)
        .path("region")
        .matchesJsonStrictly(
            """
            { "id": "%s", "slug": "river-region", "name": "River Region",
              "officialName": "River Region, the Network of the River",
              "kinds": [ "MINT_REGION", "MINT_CLUSTER", "ZDI_NETWORK" ],
              "leadState": { "code": "NW" }, "seat": "Köln", "seatDistrict": { "key": "05315" },
              "location": { "point": { "lat": 50.94, "lon": 6.96 }, "basis": "SEAT" },
              "founded": "2017", "listed": "2019-03", "listedNoLaterThan": null,
              "listedNoLaterThanSource": null, "pilotRegion": true,
              "website": "https://example.org/river-region",
              "mission": "Brings those together who teach MINT along the river.",
              "focusSubjects": [ "INFORMATICS", "TECHNOLOGY" ],
              "targetGroups": [ "GIRLS", "WHOLE_CLASSES" ],
              "educationStages": [ "KITA", "UPPER_SECONDARY" ], "ages": { "min": 6, "max": 19 },
              "successor": null,
              "sources": [ { "citation": "Handbook of examples, page 1", "readOn": null,
                             "speaksOf": null, "speaksOfLabel": null, "assuredOn": null },
                           { "citation": "https://example.org/directory", "readOn": "2024-12-12",
                             "speaksOf": "2024-09", "speaksOfLabel": "September 2024",
                             "assuredOn": "2024-09-30" } ],
              "assuredOn": "2024-09-30" }
            """
                .formatted(id));
  }

  @Test
  void showsItsHistory() {
    region(
            """
            formerNames { name to } lifecycle { status from }
            clusterFunding { period { from to } endDerived } seals { awarded validTo }
            """)
        .matchesJsonStrictly(
            """
            { "formerNames": [ { "name": "First Name", "to": null },
                               { "name": "Second Name", "to": "2020-04-01" } ],
              "lifecycle": [ { "status": "IN_PREPARATION", "from": "2018" },
                             { "status": "LISTED", "from": "2019-03" },
                             { "status": "PAUSED", "from": "2021-06-15" },
                             { "status": "LISTED", "from": "2022" } ],
              "clusterFunding": { "period": { "from": "2022-11", "to": "2027-10-31" },
                                  "endDerived": true },
              "seals": [ { "awarded": "2023", "validTo": "2024-12-30" },
                         { "awarded": "2024-05-01", "validTo": "2025-04-30" } ] }
            """);
  }

  @Test
  void showsWhatHoldsOnADay() {
    region(
            """
            states(on: "2019-06-01") { code } lifecycleStatus(on: "2021-07-01")
            coverage(on: "2019-06-01") { district { key } from to basis } coverageKnown(on: "2019-06-01")
            involvements(on: "2020-01-01") { organisation { slug } role from to }
            early: lifecycleStatus(on: "2017-01-01") flags(on: "2026-01-01")
            """)
        .matchesJsonStrictly(
            """
            { "states": [ { "code": "NW" } ], "lifecycleStatus": "PAUSED",
              "coverage": [
                { "district": { "key": "05315" }, "from": null, "to": null, "basis": "STATED" },
                { "district": { "key": "05382" }, "from": "2019-03", "to": "2021",
                  "basis": "STATED" },
                { "district": { "key": "12065" }, "from": null, "to": null, "basis": "NAME" } ],
              "coverageKnown": true,
              "involvements": [ { "organisation": { "slug": "carrier-of-the-river" },
                                  "role": "CARRIER", "from": null, "to": null },
                                { "organisation": { "slug": "partner-of-the-river" },
                                  "role": "PARTNER", "from": "2019", "to": "2021" } ],
              "early": null, "flags": [ "SEAL_EXPIRED" ] }
            """);
  }

  @Test
  void showsWhatHoldsTodayWhenNoDayIsNamed() {
    region(
            """
            states { code } lifecycleStatus coverage { district { key } }
            involvements(roles: [LEAD_PARTNER]) { role organisation { slug } } flags
            """)
        .matchesJsonStrictly(
            """
            { "states": [ { "code": "NW" }, { "code": "RP" } ], "lifecycleStatus": "LISTED",
              "coverage": [ { "district": { "key": "05315" } }, { "district": { "key": "05382" } },
                            { "district": { "key": "07131" } }, { "district": { "key": "12065" } } ],
              "involvements": [ { "role": "LEAD_PARTNER",
                                  "organisation": { "slug": "partner-of-the-river" } } ],
              "flags": [] }
            """);
  }

  @Test
  void tellsSinceWhenAndOnWhatGroundItCoversAndWhoTakesPart() {
    region(
            """
            coverage(on: "2020-06-01") { district { key } fromLabel en: fromLabel(lang: EN) toLabel
              basisLabel assuredOn sources { citation } }
            involvements(on: "2020-06-01") { fromLabel toLabel roleLabel assuredOn
              sources { citation } }
            """)
        .matchesJsonStrictly(
            """
            { "coverage": [
                { "district": { "key": "05315" }, "fromLabel": null, "en": null, "toLabel": null,
                  "basisLabel": "belegt", "assuredOn": "2024-09-30",
                  "sources": [ { "citation": "Handbook of examples, page 1" },
                               { "citation": "https://example.org/directory" } ] },
                { "district": { "key": "05382" }, "fromLabel": "März 2019", "en": "March 2019",
                  "toLabel": "2021", "basisLabel": "belegt", "assuredOn": "2024-09-30",
                  "sources": [ { "citation": "https://example.org/directory" } ] },
                { "district": { "key": "07131" }, "fromLabel": "2020", "en": "2020",
                  "toLabel": null, "basisLabel": "belegt", "assuredOn": null, "sources": [] },
                { "district": { "key": "12065" }, "fromLabel": null, "en": null, "toLabel": null,
                  "basisLabel": "nur dem Namen nach", "assuredOn": null,
                  "sources": [ { "citation": "Handbook of examples, page 1" } ] } ],
              "involvements": [
                { "fromLabel": null, "toLabel": null, "roleLabel": "Träger",
                  "assuredOn": "2024-09-30",
                  "sources": [ { "citation": "Handbook of examples, page 1" },
                               { "citation": "https://example.org/directory" } ] },
                { "fromLabel": "2019", "toLabel": "2021", "roleLabel": "Partner", "assuredOn": null,
                  "sources": [ { "citation": "Handbook of examples, page 1" } ] } ] }
            """);
  }

  @Test
  void tellsItsDatesInWords() {
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aRegionShownBy("shown-region", PartialDate.parse("2020-autumn"))));
    api.ask(
            """
            { region(slug: "river-region") { foundedLabel listedLabel listedNoLaterThanLabel
                formerNames { toLabel } lifecycle { fromLabel(lang: EN) }
                seals { awardedLabel } clusterFunding { period { fromLabel toLabel } } }
              shown: region(slug: "shown-region") { listedLabel listedNoLaterThanLabel
                en: listedNoLaterThanLabel(lang: EN) } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "region": { "foundedLabel": "2017", "listedLabel": "März 2019", "listedNoLaterThanLabel": null,
                "formerNames": [ { "toLabel": null }, { "toLabel": "1. April 2020" } ],
                "lifecycle": [ { "fromLabel": "2018" }, { "fromLabel": "March 2019" },
                               { "fromLabel": "15 June 2021" }, { "fromLabel": "2022" } ],
                "seals": [ { "awardedLabel": "2023" }, { "awardedLabel": "1. Mai 2024" } ],
                "clusterFunding": { "period": { "fromLabel": "November 2022",
                                                "toLabel": "31. Oktober 2027" } } },
              "shown": { "listedLabel": null, "listedNoLaterThanLabel": "Herbst 2020", "en": "autumn 2020" } }
            """);
  }

  @Test
  void saysWhatNobodyKnowsOfItsLife() {
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aRegionShownBy("shown-region", PartialDate.parse("2020-autumn"))));
    api.ask(
            """
            { shown: region(slug: "shown-region") { listed listedNoLaterThan
                listedNoLaterThanSource { citation speaksOf }
                before: lifecycleStatus(on: "2020-11-29") b: lifecycleKnown(on: "2020-11-29")
                after: lifecycleStatus(on: "2020-11-30") a: lifecycleKnown(on: "2020-11-30")
                toCome: lifecycleStatus(on: "2024-09-21") t: lifecycleKnown(on: "2024-09-21") }
              plain: region(slug: "plain-region") { listed listedNoLaterThan listedNoLaterThanSource { citation }
                lifecycleStatus lifecycleKnown lifecycle { status from } }
              river: region(slug: "river-region") {
                notBegun: lifecycleStatus(on: "2017-12-31") n: lifecycleKnown(on: "2017-12-31") } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "shown": { "listed": null, "listedNoLaterThan": "2020-autumn",
                         "listedNoLaterThanSource": { "citation": "https://example.org/directory",
                                             "speaksOf": "2024-09" },
                         "before": null, "b": false, "after": "LISTED", "a": true,
                         "toCome": null, "t": false },
              "plain": { "listed": null, "listedNoLaterThan": null, "listedNoLaterThanSource": null,
                         "lifecycleStatus": null, "lifecycleKnown": false,
                         "lifecycle": [ { "status": "LISTED", "from": null } ] },
              "river": { "notBegun": null, "n": true } }
            """);
  }

  @Test
  void saysWhetherAnybodyKnowsWhatItCovers() {
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aListedRegion("named-region")
                .withCoverage(
                    List.of(
                        new Coverage(
                            GeographyFixtures.OBERHAVEL.key(),
                            Tenure.UNKNOWN,
                            Coverage.Basis.NAME,
                            List.of())))));
    api.ask(
            """
            { plain: region(slug: "plain-region") { coverageKnown coverage { basis } }
              named: region(slug: "named-region") { coverageKnown coverage { basis } }
              river: region(slug: "river-region") { coverageKnown
                before: coverageKnown(on: "2016-12-31") } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "plain": { "coverageKnown": false, "coverage": [] },
              "named": { "coverageKnown": false, "coverage": [ { "basis": "NAME" } ] },
              "river": { "coverageKnown": true, "before": false } }
            """);
  }

  @Test
  void endsWithAllThatHasNoEndOfItsOwnAndIsFollowedByAnother() {
    Region ended =
        RegionFixtures.aListedRegion("ended-region")
            .withLifecycle(
                new Lifecycle(
                    List.of(
                        new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2010)),
                        new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2023))),
                    null))
            .withCoverage(List.of(Coverage.stated(GeographyFixtures.BERLIN.key(), Tenure.UNKNOWN)))
            .withSuccessor(facts.region.id());
    SmallAtlas.stored(api.atlas.regions.save(ended));
    api.ask(
            """
            { region(slug: "ended-region") { successor { slug }
                before: coverage(on: "2022-12-31") { district { key } } coverage { district { key } }
                states { code } lifecycleStatus toCome: lifecycleStatus(on: "2030-01-01")
                known: lifecycleKnown(on: "2030-01-01") }
              river: region(slug: "river-region") { successor { slug }
                predecessors { totalCount nodes { slug } }
                none: predecessors(filter: { lifecycleStatuses: [LISTED] }) { totalCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "region": { "successor": { "slug": "river-region" },
                          "before": [ { "district": { "key": "11000" } } ], "coverage": [],
                          "states": [ { "code": "NW" } ], "lifecycleStatus": "ENDED",
                          "toCome": "ENDED", "known": true },
              "river": { "successor": null,
                         "predecessors": { "totalCount": 1, "nodes": [ { "slug": "ended-region" } ] },
                         "none": { "totalCount": 0 } } }
            """);
  }

  @Test
  void isCountedApartWhereNobodyKnowsWhetherItBelongsToTheList() {
    api.ask(
            """
            { all: regions { totalCount unknownCount }
              listed: regions(filter: { lifecycleStatuses: [LISTED] }) {
                totalCount unknownCount nodes { slug } }
              uncertain: regions(filter: { lifecycleStatuses: [LISTED], uncertain: true }) {
                totalCount nodes { slug } }
              inYear: regions(filter: { listedIn: 2019 }) { totalCount unknownCount }
              uncertainInYear: regions(filter: { listedIn: 2019, uncertain: true }) {
                nodes { slug } }
              toCome: regions(filter: { lifecycleStatuses: [LISTED], on: "2030-01-01" }) {
                totalCount unknownCount }
              federalState(code: NW) { regions(filter: { lifecycleStatuses: [PAUSED, ENDED] }) {
                totalCount unknownCount } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "all": { "totalCount": 2, "unknownCount": 0 },
              "listed": { "totalCount": 1, "unknownCount": 1,
                          "nodes": [ { "slug": "river-region" } ] },
              "uncertain": { "totalCount": 1, "nodes": [ { "slug": "plain-region" } ] },
              "inYear": { "totalCount": 1, "unknownCount": 1 },
              "uncertainInYear": { "nodes": [ { "slug": "plain-region" } ] },
              "toCome": { "totalCount": 0, "unknownCount": 2 },
              "federalState": { "regions": { "totalCount": 0, "unknownCount": 1 } } }
            """);
  }

  @Test
  void isPossibleInADistrictOfItsSeatOrItsNameWhenNoSourceSaysWhatItCovers() {
    Region seated = RegionFixtures.aListedRegion("seated-region");
    SmallAtlas.stored(
        api.atlas.regions.save(
            seated.withProfile(
                seated.profile().toBuilder()
                    .seatDistrict(GeographyFixtures.BERLIN.key())
                    .build())));
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aListedRegion("named-region")
                .withCoverage(
                    List.of(
                        new Coverage(
                            GeographyFixtures.OBERHAVEL.key(),
                            Tenure.UNKNOWN,
                            Coverage.Basis.NAME,
                            List.of())))));
    String fields = "{ regions { totalCount } possibleRegions { totalCount nodes { slug } } }";
    api.ask(
            """
            { koeln: district(key: "05315") %1$s berlin: district(key: "11000") %1$s
              oberhavel: district(key: "12065") %1$s }
            """
                .formatted(fields))
        .path("")
        .matchesJsonStrictly(
            """
            { "koeln": { "regions": { "totalCount": 1 },
                         "possibleRegions": { "totalCount": 0, "nodes": [] } },
              "berlin": { "regions": { "totalCount": 0 },
                          "possibleRegions": { "totalCount": 1,
                                               "nodes": [ { "slug": "seated-region" } ] } },
              "oberhavel": { "regions": { "totalCount": 0 },
                             "possibleRegions": { "totalCount": 1,
                                                  "nodes": [ { "slug": "named-region" } ] } } }
            """);
  }

  @Test
  void takesTheDayOfGermanyForToday() {
    api.ask("{ whiteSpots { on } }")
        .path("whiteSpots.on")
        .entity(String.class)
        .isEqualTo("2024-09-20");
  }

  @Test
  void isListedUnderAllThatItBelongsTo() {
    String fields = "regions { nodes { slug } totalCount }";
    String document =
        """
        { federalState(code: RP) { %1$s } district(key: "07131") { %1$s }
          organisation(slug: "carrier-of-the-river") { %1$s } }
        """
            .formatted(fields);
    for (String parent : List.of("federalState", "district", "organisation")) {
      api.ask(document)
          .path(parent + ".regions.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-region")
          .path(parent + ".regions.totalCount")
          .entity(Integer.class)
          .isEqualTo(1);
    }
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "states: [RP]",
            "kinds: [MINT_CLUSTER, OTHER]",
            "lifecycleStatuses: [PAUSED], on: \"2021-07-01\"",
            "districts: [\"07131\", \"11000\"]",
            "listedIn: 2019",
            "pilotRegion: true",
            "nameContains: \"RIVER\"",
            "nameContains: \"river\\tregion\"")) {
      api.ask("{ regions(filter: { " + filter + " }) { nodes { slug } } }")
          .path("regions.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-region");
    }
  }

  @Test
  void isLeftOutOfListsWhenItIsOverUnlessSomebodyAsksForIt() {
    SmallAtlas.stored(
        api.atlas.regions.save(
            RegionFixtures.aRegion("a-former-region")
                .withLifecycle(
                    new Lifecycle(
                        List.of(
                            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2015)),
                            new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2020))),
                        null))));
    List<String> living = List.of("plain-region", "river-region");
    List<String> all = List.of("a-former-region", "plain-region", "river-region");
    assertSlugs("", living);
    assertSlugs("(filter: {})", living);
    assertSlugs("(filter: { includeEnded: false })", living);
    assertSlugs("(filter: { lifecycleStatuses: [] })", living);
    assertSlugs("(filter: { includeEnded: true })", all);
    assertSlugs("(filter: { on: \"2019-12-31\" })", all);
    assertSlugs("(filter: { lifecycleStatuses: [ENDED] })", List.of("a-former-region"));
    assertSlugs(
        "(filter: { lifecycleStatuses: [ENDED], includeEnded: false })",
        List.of("a-former-region"));
    api.ask("{ region(slug: \"a-former-region\") { slug } regions { totalCount unknownCount } }")
        .path("")
        .matchesJsonStrictly(
            """
            { "region": { "slug": "a-former-region" },
              "regions": { "totalCount": 2, "unknownCount": 0 } }
            """);
  }

  private void assertSlugs(String arguments, List<String> expected) {
    api.ask("{ regions" + arguments + " { nodes { slug } } }")
        .path("regions.nodes[*].slug")
        .entityList(String.class)
        .isEqualTo(expected);
  }

  @Test
  void isOrderedAsAsked() {
    api.ask("{ regions(orderBy: NAME_DESC) { nodes { slug } } }")
        .path("regions.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-region", "plain-region");
  }

  @Test
  void isNullForASlugThatNobodyHas() {
    api.ask("{ region(slug: \"nobody\") { name } }").path("region").valueIsNull();
  }
}
