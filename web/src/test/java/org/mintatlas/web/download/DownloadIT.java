package org.mintatlas.web.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.RootLists;
import org.mintatlas.graphql.download.RowFormat;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole lists as files, read by programs of others. */
@RunningAtlas
@Import(DownloadIT.BrokenFile.class)
class DownloadIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  /** A file that cannot be written to its end. */
  @TestConfiguration
  static class BrokenFile {
    @Bean
    FilterRegistrationBean<Downloads> broken(
        ObjectProvider<WholeLists> lists, ObjectProvider<RootLists> roots) {
      FilterRegistrationBean<Downloads> filter =
          new FilterRegistrationBean<>(
              new Downloads(
                  "/broken/",
                  lists::getObject,
                  name ->
                      roots
                          .getObject()
                          .named(name)
                          .map(list ->
                              new ListFile(name, list.query("slug"), language -> new Breaking()))));
      filter.setName("broken");
      filter.addUrlPatterns("/broken/*");
      return filter;
    }
  }

  private static final class Breaking implements RowFormat {
    private final AtomicInteger rows = new AtomicInteger();

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public byte[] row(Map<String, Object> row) {
      if (rows.incrementAndGet() > 150) {
        throw new IllegalStateException("for a test");
      }
      return (row.get("slug") + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(to(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static List<CSVRecord> table(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    try (CSVParser parser = CSVParser.parse(new StringReader(response.body()), TABLE)) {
      return parser.getRecords();
    }
  }

  private List<String> slugsOfApi(String list, String arguments) throws Exception {
    List<String> slugs = new ArrayList<>();
    String after = "";
    do {
      String query =
          "{ list: %s(first: 100 %s %s) { nodes { slug } pageInfo { hasNextPage endCursor } } }"
              .formatted(list, after, arguments);
      HttpRequest request =
          to("/graphql")
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.writeValueAsString(Map.of("query", query))))
              .build();
      JsonNode page =
          JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
              .at("/data/list");
      page.get("nodes").valueStream().forEach(node -> slugs.add(node.get("slug").asString()));
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? "after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
              : "";
    } while (!after.isEmpty());
    return slugs;
  }

  @Test
  void areTablesOfEveryPageInTheOrderOfTheApi() throws Exception {
    HttpResponse<String> response = get("/download/projects.csv?orderBy=NAME_DESC");
    List<CSVRecord> rows = table(response);
    assertThat(rows.stream().map(row -> row.get("slug")))
        .hasSizeGreaterThan(200)
        .containsExactlyElementsOf(slugsOfApi("projects", "orderBy: NAME_DESC"));
    assertThat(header(response, "X-Total-Count")).isEqualTo(String.valueOf(rows.size()));
    assertThat(header(response, "Content-Type")).isEqualTo("text/csv;header=present;charset=utf-8");
    assertThat(header(response, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"projects.csv\"");
  }

  @Test
  void takeTheFilterOfTheApi() throws Exception {
    List<String> slugs =
        table(get("/download/regions.csv?states=NW,BY&states=HE&includeEnded=true")).stream()
            .map(row -> row.get("slug"))
            .toList();
    assertThat(slugs)
        .isNotEmpty()
        .isEqualTo(slugsOfApi("regions", "filter: {states: [NW, BY, HE], includeEnded: true}"));
  }

  @Test
  void areLinesOfJson() throws Exception {
    HttpResponse<String> response = get("/download/initiatives.jsonl?states=NW");
    assertThat(response.body().lines().map(JSON::readTree).map(row -> row.get("slug").asString()))
        .isNotEmpty()
        .containsExactlyElementsOf(slugsOfApi("initiatives", "filter: {states: [NW]}"));
    assertThat(response.body().lines().map(JSON::readTree))
        .allSatisfy(row -> assertThat(row.get("sources")).isNotEmpty());
    assertThat(header(response, "Content-Type")).isEqualTo("application/jsonl;charset=utf-8");
  }

  @Test
  void areInTheLanguageAskedFor() throws Exception {
    assertThat(table(get("/download/regions.csv?lang=en")).getFirst().get("leadState.name"))
        .isNotEqualTo(table(get("/download/regions.csv")).getFirst().get("leadState.name"));
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense=1,nonsense,nameContains",
    "states=XX,states[0],XX",
    "listedIn=soon,listedIn,soon",
    "listedIn=0,listedIn,0",
    "nameContains=a,nameContains,2",
    "nameContains=ab&nameContains=cd,nameContains,twice",
    "nameContains=%ff,nameContains,UTF-8",
    "uncertain=true,uncertain,uncertain",
    "lang=fr,lang,de",
  })
  void nameTheParameterThatIsWrong(String query, String parameter, String told) throws Exception {
    HttpResponse<String> response = get("/download/regions.csv?" + query);
    JsonNode error = JSON.readTree(response.body()).at("/errors/0");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    assertThat(error.at("/extensions/argument").asString()).isEqualTo(parameter);
    assertThat(error.get("message").asString()).startsWith(parameter).contains(told);
  }

  @Test
  void areNotSentAgainWhileNothingChanges() throws Exception {
    HttpResponse<String> first = get("/download/bodies.csv");
    HttpResponse<String> again =
        client.send(
            to("/download/bodies.csv").header("If-None-Match", header(first, "ETag")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(header(first, "ETag")).startsWith("W/\"");
    assertThat(header(first, "Cache-Control")).isEqualTo("max-age=60, public");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(get("/download/bodies.csv?kinds=COUNCIL"), "ETag"))
        .isNotEqualTo(header(first, "ETag"));
  }

  @Test
  void arePackedForWhoTakesThat() throws Exception {
    HttpResponse<byte[]> packed =
        client.send(
            to("/download/projects.jsonl").header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(get("/download/projects.jsonl").body());
    }
  }

  @Test
  void tellTheirHeadAlone() throws Exception {
    HttpResponse<String> head =
        client.send(
            to("/download/projects.csv")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "X-Total-Count"))
        .isEqualTo(header(get("/download/projects.csv"), "X-Total-Count"));
    assertThat(header(head, "RateLimit")).isNotEmpty();
  }

  @Test
  void areReadOnly() throws Exception {
    HttpResponse<String> response =
        client.send(
            to("/download/projects.csv").POST(HttpRequest.BodyPublishers.ofString("")).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "Allow")).contains("GET", "HEAD");
    assertThat(get("/download/nonsense.csv").statusCode()).isEqualTo(404);
    assertThat(get("/download/").statusCode()).isEqualTo(404);
  }

  @Test
  void areBrokenOffWhereTheirEndCannotBeHad() {
    assertThatThrownBy(() -> get("/broken/projects")).isInstanceOf(IOException.class);
  }

  @Test
  void mayBeReadByPagesOfAnyOrigin() throws Exception {
    HttpResponse<String> response =
        client.send(
            to("/download/bodies.csv").header("Origin", "https://example.org").build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(response, "Access-Control-Expose-Headers")).contains("X-Total-Count");
  }
}
