package org.mintatlas.graphql.linked;

import static org.mintatlas.graphql.linked.LinkedNode.part;
import static org.mintatlas.graphql.linked.LinkedNode.parts;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.shared.GermanTime;

/**
 * What has a form in schema.org, and which.
 *
 * @see <a href="https://schema.org">the vocabulary</a>
 */
public enum LinkedThings {
  /** A network, as an organisation that serves districts. */
  REGIONS(
      "regions",
      "region",
      "id slug name officialName website mission founded focusSubjectLabels leadState { name }"
          + " location { basis point { lat lon } } coverage { district { name } }",
      LinkedThings::region),
  /** An initiative, as an organisation at a place. */
  INITIATIVES(
      "initiatives",
      "initiative",
      "id slug name kindLabel website contact { email phone } organisation { name website }"
          + Place.SELECTION,
      LinkedThings::initiative),
  /** What an initiative offers, as a course without dates. */
  PROJECTS(
      "projects",
      "project",
      "id slug name description website languages subjectLabels educationStageLabels"
          + " targetGroupLabels ages { min max } cost { free amountEuro }"
          + " initiative { slug name }"
          + Place.SELECTION,
      LinkedThings::project),
  /** An event. */
  EVENTS(
      "events",
      "event",
      "id slug name status kindLabel description startsAt endsAt from to mode venue website"
          + " registrationUrl capacity series { name } host { name website }"
          + Place.SELECTION,
      LinkedThings::event);

  private final String list;
  private final String field;
  private final String selection;
  private final Function<Map<String, Object>, LinkedNode> form;

  LinkedThings(
      String list, String field, String selection, Function<Map<String, Object>, LinkedNode> form) {
    this.list = list;
    this.field = field;
    this.selection = selection;
    this.form = form;
  }

  /** Those of a list of the API. */
  public static Optional<LinkedThings> of(String list) {
    return Arrays.stream(values()).filter(each -> each.list.equals(list)).findFirst();
  }

  /** The list of the API, and their part of the path. */
  public String list() {
    return list;
  }

  /** The field of a query that finds one by its slug. */
  String field() {
    return field;
  }

  /** What is read of each. */
  String selection() {
    return selection;
  }

  /** One, without the context. */
  Map<String, Object> node(Map<String, Object> row) {
    return form.apply(row).values();
  }

  private static LinkedNode region(Map<String, Object> row) {
    List<LinkedNode> areas =
        Stream.concat(
                Stream.of(part(row, "leadState")),
                parts(row, "coverage").stream().map(each -> part(each, "district")))
            .filter(each -> each.get("name") != null)
            .map(each -> LinkedNode.of("AdministrativeArea").with("name", each.get("name")))
            .toList();
    return named("Organization", REGIONS, row)
        .with("legalName", row.get("officialName"))
        .with("description", row.get("mission"))
        .date("foundingDate", row.get("founded"))
        .with("knowsAbout", row.get("focusSubjectLabels"))
        .with("areaServed", areas.stream().map(LinkedNode::values).toList())
        .with(
            "location",
            LinkedNode.of("Place").with("geo", Place.geo(point(part(row, "location")))));
  }

  /** The point of a state is none of a region of which only that state is known. */
  private static Map<String, Object> point(Map<String, Object> location) {
    return Location.Basis.STATE.name().equals(location.get("basis"))
        ? Map.of()
        : part(location, "point");
  }

  private static LinkedNode initiative(Map<String, Object> row) {
    Map<String, Object> contact = part(row, "contact");
    return named("Organization", INITIATIVES, row)
        .with("description", row.get("kindLabel"))
        .with("email", contact.get("email"))
        .with("telephone", contact.get("phone"))
        .with("parentOrganization", organisation(part(row, "organisation")))
        .with("location", Place.of(part(row, "place"), null));
  }

  private static LinkedNode project(Map<String, Object> row) {
    Map<String, Object> cost = part(row, "cost");
    Map<String, Object> initiative = part(row, "initiative");
    return named("Course", PROJECTS, row)
        .with("description", row.get("description"))
        .with("inLanguage", row.get("languages"))
        .with("about", row.get("subjectLabels"))
        .with("educationalLevel", row.get("educationStageLabels"))
        .with(
            "audience",
            LinkedNode.of("EducationalAudience").with("audienceType", row.get("targetGroupLabels")))
        .with("typicalAgeRange", ages(part(row, "ages")))
        .with("isAccessibleForFree", cost.get("free"))
        .with(
            "offers",
            cost.get("amountEuro") == null
                ? null
                : LinkedNode.of("Offer")
                    .with("price", cost.get("amountEuro"))
                    .with("priceCurrency", "EUR"))
        .with(
            "provider",
            LinkedNode.of("Organization")
                .at(INITIATIVES.list, initiative.get("slug"))
                .with("name", initiative.get("name")))
        .with("spatialCoverage", Place.of(part(row, "place"), null));
  }

  private static @Nullable String ages(Map<String, Object> ages) {
    Object least = ages.get("min");
    Object most = ages.get("max");
    return least == null && most == null
        ? null
        : Objects.requireNonNullElse(least, "") + "-" + Objects.requireNonNullElse(most, "");
  }

  private static LinkedNode event(Map<String, Object> row) {
    boolean timed = row.get("startsAt") != null;
    boolean off = "CANCELLED".equals(row.get("status"));
    Object mode = row.get("mode");
    return named("EducationEvent", EVENTS, row)
        .with("description", row.get("description"))
        .with("keywords", row.get("kindLabel"))
        .with("startDate", timed ? local(row.get("startsAt")) : null)
        .with("endDate", timed ? local(row.get("endsAt")) : null)
        .date("startDate", timed ? null : row.get("from"))
        .date("endDate", timed ? null : row.get("to"))
        .oneOf("eventStatus", off ? "EventCancelled" : "EventScheduled")
        .oneOf(
            "eventAttendanceMode",
            "ONLINE".equals(mode)
                ? "OnlineEventAttendanceMode"
                : "HYBRID".equals(mode) ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode")
        .with("location", Place.of(part(row, "place"), row.get("venue")))
        .with("maximumAttendeeCapacity", row.get("capacity"))
        .with("organizer", organisation(part(row, "host")))
        .with(
            "superEvent",
            LinkedNode.of("EventSeries").with("name", part(row, "series").get("name")));
  }

  private static @Nullable String local(@Nullable Object moment) {
    return moment instanceof String text
        ? ZonedDateTime.ofInstant(Instant.parse(text), GermanTime.ZONE)
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        : null;
  }

  private static LinkedNode named(String type, LinkedThings kind, Map<String, Object> row) {
    return LinkedNode.of(type)
        .at(kind.list, row.get("slug"))
        .with("identifier", row.get("id"))
        .with("name", row.get("name"))
        .with("url", row.get("website"));
  }

  private static LinkedNode organisation(Map<String, Object> row) {
    return LinkedNode.of("Organization")
        .with("name", row.get("name"))
        .with("url", row.get("website"));
  }

  /** Places as all of them have it. */
  private static final class Place {
    static final String SELECTION = " place { city postcode state { name } point { lat lon } }";

    private Place() {}

    static LinkedNode of(Map<String, Object> place, @Nullable Object venue) {
      LinkedNode address =
          LinkedNode.of("PostalAddress")
              .with("postalCode", place.get("postcode"))
              .with("addressLocality", place.get("city"))
              .with("addressRegion", part(place, "state").get("name"));
      boolean known = address.values().size() > 1;
      return LinkedNode.of("Place")
          .with("name", venue)
          .with("address", known ? address.with("addressCountry", "DE") : null)
          .with("geo", geo(part(place, "point")));
    }

    static LinkedNode geo(Map<String, Object> point) {
      return LinkedNode.of("GeoCoordinates")
          .with("latitude", point.get("lat"))
          .with("longitude", point.get("lon"));
    }
  }
}
