package org.mintatlas.graphql.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class GovernanceTest {
  private final ApiInMemory api = new ApiInMemory();

  GovernanceTest() {
    new SmallAtlas(api.atlas);
    api.calls.forget();
  }

  @Test
  void showsEveryFieldOfABody() {
    api.ask(
            """
            { body(slug: "river-board") { slug name level levelLabel(lang: EN) state { code } kind
              kindLabel(lang: DE) hosts { slug } rhythm(lang: DE) founded composition(lang: EN)
              figures { measure value qualifier } sources { citation } } }
            """)
        .path("body")
        .matchesJsonStrictly(
            """
            { "slug": "river-board", "name": "River Board", "level": "STATE",
              "levelLabel": "of a state", "state": { "code": "TH" }, "kind": "ADVISORY_BOARD",
              "kindLabel": "Beirat",
              "hosts": [ { "slug": "carrier-of-the-river" }, { "slug": "partner-of-the-river" } ],
              "rhythm": "zweimal im Jahr", "founded": "2020-03",
              "composition": "Ministerien und Kammern",
              "figures": [ { "measure": "MEMBERS", "value": 24.0, "qualifier": "EXACT" },
                           { "measure": "MEMBERS", "value": 20.0, "qualifier": "OVER" } ],
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsWhoSitsThereButNoPerson() {
    api.ask(
            """
            { body(slug: "river-board") { bodySeats { totalCount nodes { body { slug }
              organisation { slug } state { code } period { from to } function(lang: EN)
              sources { citation } } } } }
            """)
        .path("body.bodySeats")
        .matchesJsonStrictly(
            """
            { "totalCount": 2, "nodes": [
              { "body": { "slug": "river-board" },
                "organisation": { "slug": "partner-of-the-river" }, "state": { "code": "SL" },
                "period": { "from": "2021", "to": "2023-05" }, "function": "responsible ministry",
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] },
              { "body": { "slug": "river-board" }, "organisation": null, "state": null,
                "period": null, "function": "Vorsitz", "sources": [] } ] }
            """);
    assertThat(api.source.schema().getObjectType("BodySeat").getFieldDefinition("person")).isNull();
  }

  @Test
  void showsEveryFieldOfAMeeting() {
    api.ask(
            """
            { body(slug: "river-board") { meetings { nodes { body { slug } date placeName mode
              modeLabel(lang: EN) topics(lang: EN) sources { citation } } } } }
            """)
        .path("body.meetings.nodes")
        .matchesJsonStrictly(
            """
            [ { "body": { "slug": "river-board" }, "date": "2024-11-05", "placeName": "Berlin",
                "mode": "HYBRID", "modeLabel": "hybrid", "topics": [ "Structures", "Finanzierung" ],
                "sources": [ { "citation": "Handbook of examples, page 1" },
                             { "citation": "https://example.org/directory" } ] },
              { "body": { "slug": "river-board" }, "date": "2023", "placeName": null, "mode": null,
                "modeLabel": null, "topics": null, "sources": [] } ]
            """);
  }

  @Test
  void showsAnExchangeFromEitherSide() {
    for (String slug : List.of("river-board", "plain-body")) {
      api.ask(
              "{ body(slug: \""
                  + slug
                  + "\") { exchanges { nodes { bodies { slug } period { from to } attested"
                  + " attestedLabel en: attestedLabel(lang: EN) topic(lang: EN) } } } }")
          .path("body.exchanges.nodes[0].bodies[*].slug")
          .entityList(String.class)
          .satisfies(
              both -> assertThat(both).containsExactlyInAnyOrder("river-board", "plain-body"))
          .path("body.exchanges.nodes[0].topic")
          .entity(String.class)
          .isEqualTo("nationwide activities")
          .path("body.exchanges.nodes[1].topic")
          .valueIsNull()
          .path("body.exchanges.nodes[0].attested")
          .entity(String.class)
          .isEqualTo("2023-autumn")
          .path("body.exchanges.nodes[0].attestedLabel")
          .entity(String.class)
          .isEqualTo("Herbst 2023")
          .path("body.exchanges.nodes[0].en")
          .entity(String.class)
          .isEqualTo("autumn 2023")
          .path("body.exchanges.nodes[1].attestedLabel")
          .valueIsNull()
          .path("body.exchanges.nodes[0].period.from")
          .entity(String.class)
          .isEqualTo("2022-03");
    }
  }

  @Test
  void asksForMeetingsAndExchangesOfAYear() {
    api.ask(
            """
            { body(slug: "river-board") {
                a: meetings(filter: { years: [2023] }) { totalCount } b: meetings(filter: { years: [2022] }) { totalCount }
                c: exchanges(filter: { years: [2023] }) { totalCount } d: exchanges(filter: { years: [2021] }) { totalCount }
                e: exchanges(filter: { years: [1] }) { totalCount } f: exchanges(filter: { years: [9999] }) { totalCount } } }
            """)
        .path("body")
        .matchesJsonStrictly(
            """
            { "a": { "totalCount": 1 }, "b": { "totalCount": 0 },
              "c": { "totalCount": 1 }, "d": { "totalCount": 0 },
              "e": { "totalCount": 0 }, "f": { "totalCount": 0 } }
            """);
  }

  @Test
  void isReachedFromItsHostAndItsState() {
    api.ask(
            """
            { organisation(slug: "partner-of-the-river") { bodies { nodes { slug } }
                bodySeats { nodes { body { slug } } } }
              federalState(code: TH) { bodies { nodes { slug } } bodySeats { totalCount } } }
            """)
        .path("organisation.bodies.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-board")
        .path("organisation.bodySeats.nodes[*].body.slug")
        .entityList(String.class)
        .containsExactly("river-board")
        .path("federalState.bodies.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-board")
        .path("federalState.bodySeats.totalCount")
        .entity(Integer.class)
        .isEqualTo(0);
  }

  @Test
  void isFilteredByEveryField() {
    for (String filter :
        List.of(
            "levels: [STATE]",
            "kinds: [ADVISORY_BOARD]",
            "states: [TH]",
            "nameContains: \"river\"")) {
      api.ask("{ bodies(filter: { " + filter + " }) { nodes { slug } } }")
          .path("bodies.nodes[*].slug")
          .entityList(String.class)
          .containsExactly("river-board");
    }
    for (String filter : List.of("on: \"2022-06-01\", states: [SL]", "states: [SL]")) {
      api.ask(
              "{ body(slug: \"river-board\") { bodySeats(filter: { "
                  + filter
                  + " }) { nodes { state { code } } } } }")
          .path("body.bodySeats.nodes[*].state.code")
          .entityList(String.class)
          .containsExactly("SL");
    }
    api.ask(
            """
            { body(slug: "river-board") { figures(measures: [PARTICIPANTS]) { value }
              bodySeats(filter: { on: "2024-01-01" }) { totalCount } } }
            """)
        .path("body")
        .matchesJsonStrictly("{ \"figures\": [], \"bodySeats\": { \"totalCount\": 1 } }");
  }

  @Test
  void asksOncePerLevel() {
    api.ask(
        """
        { bodies { nodes { hosts { slug } bodySeats { nodes { organisation { slug } } }
          meetings { nodes { id } } exchanges { nodes { bodies { slug } } } } } }
        """);
    assertThat(api.calls.made())
        .containsExactlyInAnyOrder(
            "Bodies.pages",
            "Organisations.byIds",
            "Seats.pages",
            "Meetings.pages",
            "Exchanges.pages",
            "Bodies.byIds");
  }
}
