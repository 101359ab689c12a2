package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who read and write through one cache: it saves the program the answers that nobody in
 * particular gets, and whoever writes reads what was written.
 */
class SharedCacheIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String[] ANEW = {"Cache-Control", "no-cache"};

  private static TestIssuer issuer;
  private static RunningProgram program;
  private static SharedCache cache;

  @BeforeAll
  static void start() throws Exception {
    issuer = TestIssuer.start();
    program =
        RunningProgram.trusting(
            issuer.uri(), TestDatabase.fresh(), Map.of("MINTATLAS_CACHE_MAXAGE", "1d"));
    cache = SharedCache.before(program.uri("/"));
  }

  @AfterAll
  static void stop() throws Exception {
    cache.close();
    program.close();
    issuer.close();
  }

  /** What somebody is told through the cache. */
  private record Told(String how, JsonNode answer) {
    String name() {
      return answer.at("/data/initiative/name").asString("nothing");
    }
  }

  private static Told read(@Nullable String token, String query, String... headers)
      throws Exception {
    HttpResponse<String> response = got(cache.uri(path(query)), token, headers);
    return new Told(
        header(response, SharedCache.HOW), JsonMapper.shared().readTree(response.body()));
  }

  private static HttpResponse<String> got(URI address, @Nullable String token, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }

  private static String path(String query) {
    return "/graphql?query=" + URLEncoder.encode(query, UTF_8);
  }

  private static void assertTold(Told told, String how, String name) {
    assertThat(told.name()).as(told.toString()).isEqualTo(name);
    assertThat(told.how()).as(told.toString()).isEqualTo(how);
  }

  private static String query(String slug) {
    return "{ initiative(slug: \"" + slug + "\") { name } }";
  }

  private static String programme() {
    return issuer.token("programme", "mintatlas-programme");
  }

  private static JsonNode registered(String slug, ChangingClient writer) throws Exception {
    String region =
        writer.ask("{ regions(first: 1) { nodes { id } } }").at("/regions/nodes/0/id").asString();
    return writer.done(
        "registerInitiative",
        "initiative { id version }",
        Map.of(
            "slug", slug, "name", "Werkstatt", "kind", "MAKERSPACE", "regions", List.of(region)));
  }

  @Test
  void whoeverWritesReadsWhatWasWritten() throws Exception {
    String query = query("werkstatt");
    String token = programme();
    ChangingClient writer = new ChangingClient(cache.uri("/graphql"), token);
    assertTold(read(null, query), "CACHE_MISS", "nothing");
    assertTold(read(null, query), "CACHE_HIT", "nothing");

    JsonNode initiative = registered("werkstatt", writer);
    assertTold(read(token, query), "CACHE_MISS", "Werkstatt");
    assertThat(writer.ask(query).at("/initiative/name").asString()).isEqualTo("Werkstatt");
    assertTold(read(null, query), "CACHE_HIT", "nothing");
    assertTold(read(null, query, ANEW), "CACHE_MISS", "Werkstatt");
    assertTold(read(null, query), "CACHE_HIT", "Werkstatt");

    writer.done(
        "editInitiative",
        "initiative { version }",
        Map.of(
            "initiative",
            initiative.at("/id").asString(),
            "expectedVersion",
            initiative.at("/version").asInt(),
            "name",
            "Labor"));
    assertTold(read(token, query), "CACHE_MISS", "Labor");
    assertTold(read(issuer.token("another"), query), "CACHE_MISS", "Labor");
    assertTold(read(null, query, ANEW), "CACHE_MISS", "Labor");
    assertTold(read(null, query), "CACHE_HIT", "Labor");
  }

  /** An initiative and an event in Köln, and how often both were named anew. */
  private static final class Named {
    private final String initiative;
    private final String event;
    private int version = 1;

    private Named(String initiative, String event) {
      this.initiative = initiative;
      this.event = event;
    }

    static Named announced(ChangingClient writer) throws Exception {
      String initiative = registered("im-wandel", writer).at("/id").asString();
      String series =
          writer
              .ask("{ allEventSeries(first: 1) { nodes { id } } }")
              .at("/allEventSeries/nodes/0/id")
              .asString();
      String event =
          writer
              .done(
                  "registerEvent",
                  "event { id }",
                  Map.of(
                      "slug",
                      "im-wandel",
                      "series",
                      series,
                      "kind",
                      "WORKSHOP",
                      "name",
                      "Treffen",
                      "from",
                      "2999-01-01",
                      "mode",
                      "ON_SITE"))
              .at("/id")
              .asString();
      writer.done(
          "setEventStatus",
          "event { version }",
          Map.of("event", event, "expectedVersion", 1, "status", "PUBLISHED"));
      return new Named(initiative, event);
    }

    void rename(String name, ChangingClient writer) throws Exception {
      Map<String, Object> said = Map.of("name", name, "city", "Köln", "postcode", "50667");
      Map<String, Object> ofInitiative = new HashMap<>(said);
      ofInitiative.put("initiative", initiative);
      ofInitiative.put("expectedVersion", version);
      writer.done("editInitiative", "initiative { version }", ofInitiative);
      version++;
      Map<String, Object> ofEvent = new HashMap<>(said);
      ofEvent.put("event", event);
      ofEvent.put("expectedVersion", version);
      writer.done("editEvent", "event { version }", ofEvent);
    }
  }

  static List<String> listsAndFiles() {
    return List.of(
        path("{ initiatives(filter: { nameContains: \"Wandel\" }) { totalCount nodes { name } } }"),
        path("{ search(text: \"Wandel\") { nodes { thing { ... on Initiative { name } } } } }"),
        "/download/initiatives.csv",
        "/download/initiatives.jsonl?nameContains=wandel",
        "/geojson/initiatives",
        "/linked/initiatives.jsonld",
        "/linked/initiatives/im-wandel.jsonld",
        "/download/events.csv",
        "/geojson/events",
        "/linked/events.jsonld",
        "/calendar/events.ics");
  }

  /** Each state of it has a tag of its own, whoever asks. */
  @Test
  void listsAndFilesTellWhatWasWritten() throws Exception {
    String token = programme();
    ChangingClient writer = new ChangingClient(cache.uri("/graphql"), token);
    Named named = Named.announced(writer);
    for (String path : listsAndFiles()) {
      URI address = cache.uri(path);
      named.rename("Wandel vor " + path.hashCode(), writer);
      HttpResponse<String> before = got(address, null);
      assertThat(before.body()).as(path).contains("Wandel vor " + path.hashCode());
      assertThat(header(before, SharedCache.HOW)).as(path).isEqualTo("CACHE_MISS");
      assertThat(header(got(address, null), SharedCache.HOW)).as(path).isEqualTo("CACHE_HIT");
      String tag = header(before, "ETag");

      String name = "Wandel nach " + path.hashCode();
      named.rename(name, writer);
      for (String reader : List.of(token, issuer.token("another"))) {
        HttpResponse<String> own = got(address, reader, "If-None-Match", tag);
        assertThat(own.statusCode()).as(path).isEqualTo(200);
        assertThat(own.body()).as(path).contains(name);
        assertThat(header(own, "Cache-Control")).as(path).isEqualTo("private, no-store");
        assertThat(header(own, "ETag")).as(path).isNotEqualTo(tag);
      }
      HttpResponse<String> anew =
          got(address, null, "Cache-Control", "no-cache", "If-None-Match", tag);
      assertThat(anew.statusCode()).as(path).isEqualTo(200);
      assertThat(anew.body()).as(path).contains(name);
      assertThat(header(anew, "ETag")).as(path).isNotEqualTo(tag);
      assertThat(got(address, null).body()).as(path).contains(name);
      for (URI either : List.of(address, program.uri(path))) {
        assertThat(got(either, null, "If-None-Match", header(anew, "ETag")).statusCode())
            .as(path)
            .isEqualTo(304);
      }
      assertThat(got(program.uri(path), token, "If-None-Match", header(anew, "ETag")).statusCode())
          .as(path)
          .isEqualTo(304);
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAnew() throws Exception {
    String query = "{ federalState(code: NW) { code } }";
    assertThat(read(null, query).how()).isEqualTo("CACHE_MISS");
    // Until then it is not older than it may be.
    Thread.sleep(1100);
    Told again = read(null, query, "Cache-Control", "max-age=0");
    assertThat(again.how()).isEqualTo("VALIDATED");
    assertThat(again.answer().at("/data/federalState/code").asString()).isEqualTo("NW");
  }

  @Test
  void whatSomebodyWhoIsSignedInGetsIsKeptForNobody() throws Exception {
    String query = "{ viewer { account { id } } }";
    String one = issuer.token("one");
    String other = issuer.token("other");
    Told first = read(one, query);
    String account = first.answer().at("/data/viewer/account/id").asString("");
    assertThat(account).as(first.toString()).isNotBlank();
    Told second = read(other, query);
    assertThat(second.answer().at("/data/viewer/account/id").asString(""))
        .as(second.toString())
        .isNotBlank()
        .isNotEqualTo(account);
    assertThat(read(null, query).answer().toString()).doesNotContain(account);
    Told again = read(one, query);
    assertThat(again.answer().at("/data/viewer/account/id").asString()).isEqualTo(account);
    assertThat(List.of(first.how(), second.how(), again.how())).containsOnly("CACHE_MISS");
  }

  @Test
  void eachLanguageHasItsOwn() throws Exception {
    String query = "{ federalState(code: BY) { name } }";
    Told german = read(null, query, "Accept-Language", "de");
    Told english = read(null, query, "Accept-Language", "en");
    assertThat(german.answer()).isNotEqualTo(english.answer());
    assertThat(read(null, query, "Accept-Language", "de"))
        .isEqualTo(new Told("CACHE_HIT", german.answer()));
  }
}
