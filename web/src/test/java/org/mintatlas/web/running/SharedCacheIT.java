package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    HttpRequest.Builder request =
        HttpRequest.newBuilder(cache.uri("/graphql?query=" + URLEncoder.encode(query, UTF_8)))
            .header("Accept", "application/graphql-response+json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<String> response =
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Told(
        response.headers().firstValue(SharedCache.HOW).orElseThrow(),
        JsonMapper.shared().readTree(response.body()));
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
