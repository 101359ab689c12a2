package org.mintatlas.graphql.qualification.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class EnrolmentTest {
  private final ApiInMemory api = new ApiInMemory();

  EnrolmentTest() {
    new SmallAtlas(api.atlas);
  }

  @Test
  void showsWhoTakesPartByRegionButNoPersonsAndNobodyWhoOnlyApplied() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) {
                enrolments { nodes { region { slug } cohort { number } status statusLabel } }
                alumni { nodes { region { slug } } totalCount }
                headcount { networkCount personCount } } }
            """)
        .path("cohort")
        .matchesJsonStrictly(
            """
            { "enrolments": { "nodes": [
                { "region": { "slug": "river-region" }, "cohort": { "number": 1 },
                  "status": "COMPLETED", "statusLabel": "abgeschlossen" } ] },
              "alumni": { "nodes": [ { "region": { "slug": "river-region" } } ],
                "totalCount": 1 },
              "headcount": { "networkCount": 1, "personCount": 1 } }
            """);
  }

  @Test
  void isReachedFromItsRegion() {
    api.ask("{ region(slug: \"river-region\") { enrolments { nodes { status } } } }")
        .path("region.enrolments.nodes[*].status")
        .entityList(String.class)
        .containsExactly("COMPLETED");
  }

  @Test
  void isFilteredByEveryField() {
    api.ask(
            """
            { cohort(programme: "river-school", number: 1) {
                present: enrolments(filter: { statuses: [ACCEPTED] }) { totalCount }
                led: enrolments(filter: { states: [NW] }) { totalCount }
                elsewhere: enrolments(filter: { states: [BY] }) { totalCount } } }
            """)
        .path("cohort")
        .matchesJsonStrictly(
            """
            { "present": { "totalCount": 0 }, "led": { "totalCount": 1 },
              "elsewhere": { "totalCount": 0 } }
            """);
  }

  @Test
  void aCertificateIsVerifiedByItsNumber() {
    for (String number : new String[] {"MA-2024-7K3Q9F-R", " ma-2024-7k3q9f-r"}) {
      api.ask(
              "query($number: String!) { certificate(number: $number) { number issuedOn"
                  + " programme { slug } cohort { number } region { slug } } }",
              Map.of("number", number))
          .path("certificate")
          .matchesJsonStrictly(
              """
              { "number": "MA-2024-7K3Q9F-R", "issuedOn": "2024-05-07",
                "programme": { "slug": "river-school" }, "cohort": { "number": 1 },
                "region": { "slug": "river-region" } }
              """);
    }
  }

  @Test
  void aCertificateThatNobodyIssuedIsNull() {
    api.ask("{ certificate(number: \"MA-2024-2ABCDE-U\") { number } }")
        .path("certificate")
        .valueIsNull();
  }

  @Test
  void aTypingErrorInANumberIsBadInput() {
    assertThat(api.errors("{ certificate(number: \"MA-2024-7K3Q9F-X\") { number } }", Map.of()))
        .singleElement()
        .satisfies(error -> {
          assertThat(error)
              .containsEntry(
                  "message",
                  "number: certificate number 'MA-2024-7K3Q9F-X': the check character does not"
                      + " fit: look for a typing error");
          assertThat(String.valueOf(error.get("extensions"))).contains("code=BAD_USER_INPUT");
        });
  }
}
