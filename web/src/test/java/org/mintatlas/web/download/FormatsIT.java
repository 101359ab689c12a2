package org.mintatlas.web.download;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Status;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that can be taken away, read by programs of others. */
@RunningAtlas
class FormatsIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** How a cell is read that is not empty. */
  private static final Map<String, Predicate<String>> TYPES =
      Map.of(
          "string", cell -> true,
          "integer", cell -> cell.matches("-?\\d+"),
          "number", cell -> cell.matches("-?\\d+(\\.\\d+)?"),
          "boolean", cell -> cell.matches("true|false"),
          "date", cell -> LocalDate.parse(cell) != null,
          "datetime", cell -> OffsetDateTime.parse(cell) != null);

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired private Ports ports;

  @Value("${local.server.port}")
  private int port;

  private String get(String path) throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
    return response.body();
  }

  @Test
  void theTablesHaveADescriptionAsTheStandardWantsIt() throws Exception {
    try (InputStream profile = FormatsIT.class.getResourceAsStream("tabular-data-package.json")) {
      List<Error> errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(requireNonNull(profile), InputFormat.JSON)
              .validate(get("/download/datapackage.json"), InputFormat.JSON);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void eachTableIsAsItIsDescribed() throws Exception {
    JsonNode tables = JSON.readTree(get("/download/datapackage.json")).get("resources");
    assertThat(tables).hasSizeGreaterThan(15);
    for (JsonNode table : tables) {
      String file = table.get("path").asString();
      try (CSVParser parser = CSVParser.parse(new StringReader(get("/download/" + file)), TABLE)) {
        assertThat(parser.getHeaderNames())
            .as(file)
            .containsExactlyElementsOf(
                table
                    .at("/schema/fields")
                    .valueStream()
                    .map(f -> f.get("name").asString())
                    .toList());
        List<CSVRecord> rows = parser.getRecords();
        assertThat(rows).as(file).isNotEmpty();
        for (JsonNode field : table.at("/schema/fields")) {
          assertThat(rows)
              .as(file + " " + field)
              .allMatch(row -> fits(row.get(field.get("name").asString()), field));
        }
      }
    }
  }

  private static boolean fits(String cell, JsonNode field) {
    JsonNode names = field.at("/constraints/enum");
    return cell.isEmpty()
        ? !field.at("/constraints/required").asBoolean(false)
        : requireNonNull(TYPES.get(field.get("type").asString())).test(cell)
            && (names.isMissingNode()
                || names.valueStream().anyMatch(name -> name.asString().equals(cell)));
  }

  private Calendar calendar(String path) throws Exception {
    String text = get(path);
    assertThat(text.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertThat(calendar.validate(true).getEntries()).as(path).isEmpty();
    return calendar;
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).map(found -> found.getValue()).orElse("");
  }

  @Test
  void eventsAreACalendar() throws Exception {
    List<VEvent> events = calendar("/calendar/events.ics").getComponents("VEVENT");
    List<JsonNode> all =
        get("/download/events.jsonl?statuses=PUBLISHED,CANCELLED")
            .lines()
            .map(JSON::readTree)
            .toList();
    List<JsonNode> dated =
        all.stream()
            .filter(event -> event.get("from").asString().matches("\\d{4}-\\d{2}-\\d{2}"))
            .toList();
    assertThat(events).hasSameSizeAs(dated).hasSizeGreaterThan(10).hasSizeLessThan(all.size());
    Map<String, JsonNode> byUid =
        dated.stream()
            .collect(
                Collectors.toMap(
                    event -> "mint-atlas-" + event.get("id").asString(), event -> event));
    assertThat(events)
        .allSatisfy(event -> {
          JsonNode told = requireNonNull(byUid.get(value(event, "UID")));
          assertThat(value(event, "SUMMARY")).isEqualTo(told.get("name").asString());
          assertThat(value(event, "DTSTART"))
              .startsWith(told.get("from").asString().replace("-", ""));
          assertThat(value(event, "STATUS"))
              .isEqualTo(
                  told.get("status").asString().equals("CANCELLED")
                      ? Status.VALUE_CANCELLED
                      : Status.VALUE_CONFIRMED);
        });
  }

  @Test
  void calendarsSayWhatTheyLeaveOut() throws Exception {
    Calendar german = calendar("/calendar/events.ics");
    Calendar english = calendar("/calendar/events.ics?lang=en");
    assertThat(german.getProperty("X-WR-CALDESC").orElseThrow().getValue()).contains("Monat");
    assertThat(english.getProperty("X-WR-CALDESC").orElseThrow().getValue()).contains("month");
  }

  @Test
  void theCalendarOfARegionHasItsEventsAndSaysWhichAreCancelled() throws Exception {
    Event event = ports.events().bySlug(new Slug("siegerehrung-rlp-2021")).orElseThrow();
    String path = "/calendar/regions/mint-region-mayen-koblenz.ics";
    assertThat(statuses(path)).containsEntry(event.title(), Status.VALUE_CONFIRMED);
    Event cancelled =
        saved(ports.events().save(event.toBuilder().status(EventStatus.CANCELLED).build()));
    try {
      assertThat(statuses(path)).containsEntry(event.title(), Status.VALUE_CANCELLED);
    } finally {
      saved(ports.events().save(cancelled.toBuilder().status(event.status()).build()));
    }
  }

  @Test
  void anHourThatComesTwiceIsReadAsItIsMeant() throws Exception {
    Event event = ports.events().bySlug(new Slug("siegerehrung-rlp-2021")).orElseThrow();
    PartialDate night = PartialDate.parse("2026-10-25");
    EventTime time = new EventTime(night, null, LocalTime.of(2, 15), LocalTime.of(2, 45));
    Event moved = saved(ports.events().save(event.toBuilder().time(time).build()));
    try {
      List<VEvent> events =
          calendar("/calendar/regions/mint-region-mayen-koblenz.ics").getComponents("VEVENT");
      assertThat(events)
          .filteredOn(each -> value(each, "SUMMARY").equals(event.title()))
          .singleElement()
          .satisfies(each -> {
            assertThat(moment(each, "DTSTART")).isEqualTo(Instant.parse("2026-10-25T00:15:00Z"));
            assertThat(moment(each, "DTEND")).isEqualTo(Instant.parse("2026-10-25T01:45:00Z"));
          });
    } finally {
      saved(ports.events().save(moved.toBuilder().time(event.time()).build()));
    }
  }

  private static Instant moment(VEvent event, String property) {
    DateProperty<?> date = event.<DateProperty<?>>getProperty(property).orElseThrow();
    return date.getDate() instanceof Instant instant
        ? instant
        : ZonedDateTime.from(date.getDate()).toInstant();
  }

  private Map<String, String> statuses(String path) throws Exception {
    List<VEvent> events = calendar(path).getComponents("VEVENT");
    return events.stream()
        .collect(
            Collectors.toMap(event -> value(event, "SUMMARY"), event -> value(event, "STATUS")));
  }

  @Test
  void thereAreCalendarsOfOneSeriesRegionAndState() throws Exception {
    JsonNode event =
        get("/download/events.jsonl")
            .lines()
            .map(JSON::readTree)
            .filter(each -> each.get("from").asString().length() == 10)
            .filter(each -> !each.at("/place/state/code").isMissingNode())
            .filter(each -> !each.at("/place/state/code").isNull())
            .findFirst()
            .orElseThrow();
    String uid = "mint-atlas-" + event.get("id").asString();
    for (String path :
        List.of(
            "/calendar/series/" + event.at("/series/slug").asString() + ".ics",
            "/calendar/states/" + event.at("/place/state/code").asString() + ".ics")) {
      List<VEvent> events = calendar(path).getComponents("VEVENT");
      assertThat(events).as(path).anyMatch(each -> value(each, "UID").equals(uid));
    }
    List<VEvent> none = calendar("/calendar/regions/there-is-none.ics").getComponents("VEVENT");
    assertThat(none).isEmpty();
  }

  /** The nodes that a processor finds, by their types; it may fetch nothing. */
  private Map<String, List<JsonObject>> linked(String path) throws Exception {
    String base = "http://127.0.0.1:" + port + path;
    JsonLdOptions options =
        new JsonLdOptions((url, how) -> {
          throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched");
        });
    options.setBase(URI.create(base));
    JsonArray found =
        JsonLd.flatten(JsonDocument.of(new StringReader(get(path)))).options(options).get()
                instanceof JsonArray nodes
            ? nodes
            : JsonValue.EMPTY_JSON_ARRAY;
    return found.stream()
        .map(JsonValue::asJsonObject)
        .filter(node -> node.containsKey("@type"))
        .collect(Collectors.groupingBy(node -> node.getJsonArray("@type").getString(0)));
  }

  @Test
  void catalogueOfOpenDataNamesAllFiles() throws Exception {
    Map<String, List<JsonObject>> nodes = linked("/download/catalogue.jsonld");
    String dcat = "http://www.w3.org/ns/dcat#";
    assertThat(nodes.keySet())
        .containsExactlyInAnyOrder(
            dcat + "Catalog", dcat + "Dataset", dcat + "DataService", dcat + "Distribution");
    JsonObject data = requireNonNull(nodes.get(dcat + "Dataset")).getFirst();
    List<JsonObject> files = requireNonNull(nodes.get(dcat + "Distribution"));
    assertThat(files).hasSizeGreaterThan(30);
    assertThat(data.getJsonArray(dcat + "distribution")).hasSameSizeAs(files);
    for (JsonObject file : files) {
      String address = value(file, dcat + "downloadURL");
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).method("HEAD", noBody()).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(address).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""))
          .isEqualTo(
              address.endsWith(".jsonl")
                  ? "application/jsonl"
                  : value(file, dcat + "mediaType").replaceAll(".*media-types/", ""));
      assertThat(file.containsKey(dcat + "mediaType")).isEqualTo(!address.endsWith(".jsonl"));
    }
    assertThat(get("/download/catalogue.jsonld")).doesNotContain("license", "publisher");
  }

  private static String first(JsonObject node, String property) {
    return value(node, "https://schema.org/" + property);
  }

  private static String value(JsonObject node, String property) {
    JsonArray values = node.getJsonArray(property);
    JsonObject value = values == null ? JsonValue.EMPTY_JSON_OBJECT : values.getJsonObject(0);
    return value.getString(value.containsKey("@id") ? "@id" : "@value", "");
  }

  @ParameterizedTest
  @CsvSource({
    "regions,Organization,includeEnded=true",
    "initiatives,Organization,",
    "projects,Course,",
    "events,EducationEvent,"
  })
  void listsAreLinkedData(String list, String type, @Nullable String query) throws Exception {
    String parameters = query == null ? "" : "?" + query;
    Map<String, List<JsonObject>> nodes = linked("/linked/" + list + ".jsonld" + parameters);
    Map<String, JsonNode> rows =
        get("/download/" + list + ".jsonl" + parameters)
            .lines()
            .map(JSON::readTree)
            .collect(Collectors.toMap(row -> row.get("slug").asString(), row -> row));
    List<JsonObject> things =
        requireNonNull(nodes.get("https://schema.org/" + type)).stream()
            .filter(node -> node.getString("@id").contains("/linked/" + list + "/"))
            .toList();
    assertThat(things).hasSameSizeAs(rows.keySet());
    assertThat(things)
        .allSatisfy(thing -> {
          String slug = thing.getString("@id").replaceFirst(".*/(.*)\\.jsonld$", "$1");
          JsonNode row = requireNonNull(rows.get(slug));
          assertThat(first(thing, "name")).isEqualTo(row.get("name").asString());
          assertThat(first(thing, "identifier")).isEqualTo(row.get("id").asString());
        });
  }

  @Test
  void aThingIsLinkedData() throws Exception {
    JsonObject region =
        requireNonNull(
                linked("/linked/regions/zdi-koeln.jsonld").get("https://schema.org/Organization"))
            .getFirst();
    assertThat(region.getString("@id")).endsWith("/linked/regions/zdi-koeln.jsonld");
    assertThat(first(region, "name")).startsWith("zdi-Zentrum");
    assertThat(first(region, "description")).isNotEmpty();
  }

  @Test
  void aThingThatDoesNotExistIsNotFound() throws Exception {
    for (String path : List.of("regions/there-is-none", "nonsense/zdi-koeln", "regions/A_B")) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + port + "/linked/" + path + ".jsonld"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(JSON.readTree(response.body()).at("/errors/0/message").asString()).isNotEmpty();
    }
  }
}
