package org.mintatlas.graphql.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.SmallAtlas.stored;
import static org.mintatlas.testkit.event.EventFixtures.aRegistration;
import static org.mintatlas.testkit.event.EventFixtures.anEvent;
import static org.mintatlas.testkit.event.EventFixtures.anEventId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventBuilder;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;

class EventTest extends SmallAtlasApi {
  @Test
  void showsEveryField() {
    api.ask(
            """
            { event(slug: "river-barcamp-10") {
                slug series { slug } edition kind kindLabel(lang: EN) status statusLabel(lang: DE)
                name motto from to startsAt endsAt mode modeLabel(lang: DE) venue
                place { city district { key } state { code } } host { slug } regions { nodes { slug } totalCount }
                description(lang: EN) beschreibung: description(lang: DE) website registrationUrl
                audience audienceLabel(lang: DE) registration { from to }
                openForRegistration(on: "2024-07-01") capacity
                sessions { name startTime room proposed }
                figures { measure text(lang: DE) unit unitLabel en: unitLabel(lang: EN)
                  note(lang: EN) }
                attendance { registeredCount waitlistedCount attendedCount firstTimerCount }
                sources { citation } } }
            """)
        .path("event")
        .matchesJsonStrictly(
            """
            { "slug": "river-barcamp-10", "series": { "slug": "river-barcamp" }, "edition": 10,
              "kind": "BARCAMP", "kindLabel": "barcamp",
              "status": "CANCELLED", "statusLabel": "abgesagt",
              "name": "River Barcamp 10", "motto": "Wer fragt, gewinnt.",
              "from": "2024-09-19", "to": "2024-09-20",
              "startsAt": "2024-09-19T16:30:00Z", "endsAt": "2024-09-20T13:00:00Z",
              "mode": "HYBRID", "modeLabel": "hybrid", "venue": "Haus am Fluss",
              "place": { "city": "Köln", "district": { "key": "05315" }, "state": { "code": "NW" } },
              "host": { "slug": "carrier-of-the-river" },
              "regions": { "nodes": [ { "slug": "river-region" } ], "totalCount": 1 },
              "description": "Those who come decide what is on the programme.",
              "beschreibung": "Die Teilnehmenden bestimmen das Programm.",
              "website": "https://barcamp.example.org/2024",
              "registrationUrl": "https://barcamp.example.org/2024/anmeldung",
              "audience": "COORDINATORS", "audienceLabel": "Netzwerkkoordinierende",
              "registration": { "from": "2024-06-01", "to": "2024-09-13" },
              "openForRegistration": false, "capacity": 120,
              "sessions": [
                { "name": "Begrüßung", "startTime": "18:30", "room": "Saal", "proposed": false },
                { "name": "Wie gewinnt man Betriebe?", "startTime": null, "room": null,
                  "proposed": true },
                { "name": "Labor auf Rädern", "startTime": null, "room": null,
                  "proposed": false } ],
              "figures": [
                { "measure": "PARTICIPANTS", "text": "über 120", "unit": "PEOPLE",
                  "unitLabel": "Personen", "en": "people", "note": null },
                { "measure": "FIRST_TIMERS", "text": "fast 50", "unit": "PERCENT",
                  "unitLabel": "Prozent", "en": "percent", "note": "of those asked" } ],
              "attendance": null,
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ] }
            """);
  }

  @Test
  void showsNothingWhereNothingIsKnown() {
    api.ask(
            """
            { event(slug: "river-conference") {
                edition motto from to startsAt endsAt venue place { city state { code } }
                host { slug } regions { nodes { slug } } description website registrationUrl registration { from } openForRegistration
                capacity sessions { name } figures { value } } }
            """)
        .path("event")
        .matchesJsonStrictly(
            """
            { "edition": null, "motto": null, "from": "2024", "to": null, "startsAt": null,
              "endsAt": null, "venue": null, "place": { "city": null, "state": null },
              "host": null, "regions": { "nodes": [] }, "description": null, "website": null,
              "registrationUrl": null, "registration": null, "openForRegistration": null,
              "capacity": null, "sessions": [], "figures": [] }
            """);
  }

  @Test
  void showsTheSeriesAndItsEventsBothWays() {
    api.ask(
            """
            { eventSeries(slug: "river-barcamp") {
                slug name host { slug } sources { citation }
                events(filter: {statuses: [PUBLISHED, CANCELLED]}) {
                  nodes { name series { slug } } totalCount } } }
            """)
        .path("eventSeries")
        .matchesJsonStrictly(
            """
            { "slug": "river-barcamp", "name": "River Barcamp",
              "host": { "slug": "carrier-of-the-river" },
              "sources": [ { "citation": "Handbook of examples, page 1" },
                           { "citation": "https://example.org/directory" } ],
              "events": { "nodes": [
                { "name": "River Conference", "series": { "slug": "river-barcamp" } },
                { "name": "River Barcamp 10", "series": { "slug": "river-barcamp" } } ],
                "totalCount": 2 } }
            """);
  }

  @Test
  void isReachedFromAllThatHostItAndFromItsState() {
    api.ask(
            """
            query($f: EventFilter = {statuses: [CANCELLED]}) {
              region(slug: "river-region") { events(filter: $f) { nodes { slug } } }
              organisation(slug: "carrier-of-the-river") {
                events(filter: $f) { nodes { slug } } eventSeries { nodes { slug } } }
              federalState(code: NW) { events(filter: $f) { nodes { slug } } } }
            """)
        .path("region.events.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-barcamp-10")
        .path("organisation.events.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-barcamp-10")
        .path("organisation.eventSeries.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-barcamp")
        .path("federalState.events.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-barcamp-10");
  }

  @Test
  void isFilteredByEveryField() {
    put(
        "wanted",
        e ->
            e.kind(EventKind.WEBINAR)
                .audience(Audience.ALUMNI)
                .mode(Mode.ONLINE)
                .place(new Place(null, null, null, null, FederalState.SN))
                .series(facts.plainSeries.id())
                .time(EventTime.on(PartialDate.parse("2025-03-01")))
                .registration(
                    new RegistrationWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31))));
    for (String filter :
        List.of(
            "kinds: [WEBINAR]",
            "audiences: [ALUMNI]",
            "modes: [ONLINE]",
            "states: [SN]",
            "series: [\"plain-series\"]",
            "from: \"2025-03-01\"",
            "from: \"2025-03-01\", to: \"2025-03-01\"",
            "years: [2025, 1999]",
            "openOn: \"2025-01-31\"",
            "openFrom: \"2025-01-31\", openTo: \"2025-03-31\"",
            "openFrom: \"2024-12-01\"",
            "nameContains: \"WANTED\"")) {
      assertSlugs("events(filter: { " + filter + " })", "wanted");
    }
    assertSlugs("events(filter: { to: \"2024-09-19\" })", "river-conference");
    for (String filter :
        List.of(
            "regions: [\"river-region\"]",
            "hosts: [\"carrier-of-the-river\"]",
            "districts: [\"05315\"]",
            "capacityAtLeast: 120",
            "to: \"2024-09-19\", kinds: [BARCAMP]")) {
      assertSlugs("events(filter: { statuses: [CANCELLED], " + filter + " })", "river-barcamp-10");
      assertSlugs("events(filter: { " + filter + " })");
    }
    assertSlugs("events(filter: { regions: [\"no-such\"] })");
  }

  @Test
  void isLeftOutWhenItWasCancelledUnlessSomebodyAsksForIt() {
    for (String filter :
        List.of(
            "",
            "(filter: {})",
            "(filter: null)",
            "(filter: { statuses: null })",
            "(filter: { statuses: [] })",
            "(filter: { statuses: [PUBLISHED] })")) {
      assertSlugs("events" + filter, "river-conference");
    }
    assertSlugs("events(filter: { statuses: [CANCELLED] })", "river-barcamp-10");
    assertSlugs("events(filter: { statuses: [DRAFT] })");
    api.ask("{ events { totalCount } }")
        .path("events.totalCount")
        .entity(Integer.class)
        .isEqualTo(1);
  }

  @Test
  void isListedInEveryOrder() {
    put("b-workshop", e -> e.time(EventTime.on(PartialDate.parse("2024-09-19"))));
    assertSlugs("events(orderBy: START)", "river-conference", "b-workshop");
    assertSlugs("events(orderBy: START_DESC)", "b-workshop", "river-conference");
    assertSlugs("events(orderBy: NAME)", "b-workshop", "river-conference");
    assertSlugs("events(orderBy: NAME_DESC)", "river-conference", "b-workshop");
  }

  @Test
  void aDraftIsNeverShown() {
    Event draft = put("a-draft", e -> e.status(EventStatus.DRAFT));
    assertSlugs("events(filter: { statuses: [DRAFT, PUBLISHED] })", "river-conference");
    api.ask("{ event(slug: \"a-draft\") { slug } }").path("event").valueIsNull();
    api.ask(
            "query($id: ID!) { node(id: $id) { id } }",
            Map.of("id", NodeId.of(NodeType.EVENT, draft.id().value()).text()))
        .path("node")
        .valueIsNull();
  }

  @Test
  void figuresAreThoseThatAreWanted() {
    api.ask("{ event(slug: \"river-barcamp-10\") { figures(measures: [FIRST_TIMERS]) { value } } }")
        .path("event.figures[*].value")
        .entityList(Double.class)
        .containsExactly(50.0);
  }

  @Test
  void theNextOfASeriesIsTheFirstPublishedOneThatCanStillTakePlace() {
    put("in-october", e -> e.time(EventTime.on(PartialDate.parse("2024-10"))));
    put("yesterday", e -> e.time(EventTime.on(PartialDate.parse("2024-09-19"))));
    api.ask(
            """
            { eventSeries(slug: "river-barcamp") {
                today: next { slug } november: next(on: "2024-11-01") { slug }
                never: next(on: "2026-01-01") { slug } } }
            """)
        .path("eventSeries")
        .matchesJsonStrictly(
            """
            { "today": { "slug": "river-conference" },
              "november": { "slug": "river-conference" }, "never": null }
            """);
    put("in-2025", e -> e.time(EventTime.on(PartialDate.of(2025))));
    api.ask(
            """
            { allEventSeries { nodes { slug next(on: "2025-01-01") { slug } } } }
            """)
        .path("allEventSeries.nodes")
        .matchesJsonStrictly(
            """
            [ { "slug": "plain-series", "next": null },
              { "slug": "river-barcamp", "next": { "slug": "in-2025" } } ]
            """);
  }

  @Test
  void isOpenForRegistrationOnTheDayThatWasAskedForElseToday() {
    put(
        "open",
        e ->
            e.registration(
                new RegistrationWindow(LocalDate.of(2024, 9, 20), LocalDate.of(2024, 9, 30))));
    api.ask(
            """
            { event(slug: "open") { today: openForRegistration
                before: openForRegistration(on: "2024-09-19") } }
            """)
        .path("event")
        .matchesJsonStrictly("{ \"today\": true, \"before\": false }");
  }

  @Test
  void showsUntilWhenOneCanRegisterWhereNobodyKnowsSinceWhen() {
    put("closing", e -> e.registration(new RegistrationWindow(null, LocalDate.of(2024, 9, 30))));
    api.ask(
            """
            { event(slug: "closing") { registration { from to }
                before: openForRegistration(on: "2024-09-29")
                lastDay: openForRegistration(on: "2024-09-30")
                after: openForRegistration(on: "2024-10-01") }
              open: events(filter: { openOn: "2024-09-29" }) { totalCount }
              closes: events(filter: { openOn: "2024-09-30" }) { nodes { slug } } }
            """)
        .path("")
        .matchesJsonStrictly(
            """
            { "event": { "registration": { "from": null, "to": "2024-09-30" },
                "before": null, "lastDay": true, "after": false },
              "open": { "totalCount": 0 }, "closes": { "nodes": [ { "slug": "closing" } ] } }
            """);
  }

  @Test
  void attendanceIsUnknownUntilSomebodyNotesWhoCame() {
    Event planned = put("planned", e -> e);
    register(planned, facts.coordinator.id(), RegistrationStatus.REGISTERED);
    api.ask(
            "{ event(slug: \"planned\") { attendance { registeredCount attendedCount"
                + " firstTimerCount } } }")
        .path("event.attendance")
        .matchesJsonStrictly(
            "{ \"registeredCount\": 1, \"attendedCount\": null, \"firstTimerCount\": null }");
  }

  @Test
  void attendanceIsCountedWithoutSayingWho() {
    Event earlier = put("earlier", e -> e.time(EventTime.on(PartialDate.of(2023))));
    Event later = put("later", e -> e);
    register(earlier, facts.coordinator.id(), RegistrationStatus.ATTENDED);
    register(later, facts.coordinator.id(), RegistrationStatus.ATTENDED);
    register(later, facts.erased.id(), RegistrationStatus.ATTENDED);
    api.ask(
            "{ event(slug: \"later\") { attendance { registeredCount waitlistedCount attendedCount"
                + " firstTimerCount } } }")
        .path("event.attendance")
        .matchesJsonStrictly(
            "{ \"registeredCount\": 2, \"waitlistedCount\": 0, \"attendedCount\": 2,"
                + " \"firstTimerCount\": 1 }");
  }

  @Test
  void seriesAreFilteredByEveryField() {
    for (String filter : List.of("nameContains: \"RIVER\"", "withEventsIn: 2024")) {
      api.ask("{ allEventSeries(filter: { " + filter + " }) { nodes { slug } totalCount } }")
          .path("allEventSeries")
          .matchesJsonStrictly(
              "{ \"nodes\": [ { \"slug\": \"river-barcamp\" } ], \"totalCount\": 1 }");
    }
    api.ask("{ allEventSeries(orderBy: NAME_DESC) { nodes { slug } } }")
        .path("allEventSeries.nodes[*].slug")
        .entityList(String.class)
        .containsExactly("river-barcamp", "plain-series");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsBadInput() {
    for (String filter :
        List.of(
            "from: \"2024-02-01\", to: \"2024-01-31\"",
            "openFrom: \"2024-02-01\", openTo: \"2024-01-31\"")) {
      assertThat(api.errors("{ events(filter: { " + filter + " }) { totalCount } }", Map.of()))
          .singleElement()
          .satisfies(error ->
              assertThat(String.valueOf(error.get("message")))
                  .matches(
                      "filter.(to|openTo) '2024-01-31': is before `(from|openFrom)` 2024-02-01"));
    }
  }

  @Test
  void costsOneCallForEachLevelHoweverManyEventsThereAre() {
    for (int i = 0; i < 5; i++) {
      put("event-" + i, e -> e.regions(facts.event.regions()).host(facts.carrier.id()));
    }
    String document =
        """
        { events { nodes { series { slug next { slug } } host { slug } regions { nodes { slug } }
            attendance { attendedCount } } totalCount } }
        """;
    api.calls.forget();
    api.ask(document);
    assertThat(api.calls.made()).hasSize(6);
  }

  private Event put(String slug, UnaryOperator<EventBuilder> change) {
    Event event =
        change.apply(anEvent(slug, facts.series.id()).toBuilder().id(anEventId())).build();
    stored(api.atlas.events.save(event));
    return event;
  }

  private void register(Event event, PersonId person, RegistrationStatus status) {
    stored(api.atlas.registrations.save(aRegistration(event.id(), person, status, 1)));
  }

  private void assertSlugs(String field, String... expected) {
    api.ask("{ events: " + field + " { nodes { slug } } }")
        .path("events.nodes[*].slug")
        .entityList(String.class)
        .containsExactly(expected);
  }
}
