package org.mintatlas.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.web.running.RunningAtlas;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The schema as a file, and what introspection says of it. */
@RunningAtlas
class SchemaFileIT {
  private static final String FILE = "/graphql/schema.graphqls";
  private static final Path REVIEWED = Path.of("../docs/schema.graphqls");

  private final HttpClient client = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void isTheOneThatWasReviewed() throws Exception {
    HttpResponse<String> answer = get(FILE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(Files.readString(REVIEWED));
    assertThat(header(answer, "Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(header(answer, "Cache-Control")).contains("public").contains("max-age=60");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
  }

  @Test
  void isNotSentAgainToWhoHasIt() throws Exception {
    HttpResponse<String> first = get(FILE);
    String tag = header(first, "ETag");
    assertThat(tag).matches("\"[\\w-]{20}\"");
    HttpResponse<String> again = get(FILE, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
  }

  @Test
  void isPackedForWhoTakesThat() throws Exception {
    HttpResponse<byte[]> packed =
        client.send(
            HttpRequest.newBuilder(uri(FILE)).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(Files.readAllBytes(REVIEWED));
    assertThat(header(packed, "ETag")).isNotEqualTo(header(get(FILE), "ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "DELETE", "OPTIONS", "ET"})
  void isForReadingOnly(String method) throws Exception {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(uri(FILE)).method(method, BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD");
    assertThat(answer.body()).contains("\"METHOD_NOT_ALLOWED\"");
  }

  @Test
  void introspectionSaysTheSameAndCanBeKept() throws Exception {
    String query =
        IntrospectionQueryBuilder.build(
            IntrospectionQueryBuilder.Options.defaultOptions().inputValueDeprecation(true));
    String url = "/graphql?query=" + URLEncoder.encode(query, UTF_8);
    HttpResponse<String> answer = get(url);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Map<?, ?> read = JsonMapper.shared().readValue(answer.body(), Map.class);
    @SuppressWarnings("unchecked") // the names in an object of JSON are strings
    Map<String, Object> data = (Map<String, Object>) read.get("data");
    String told =
        AstPrinter.printAst(new IntrospectionResultToSchema().createSchemaDefinition(data));

    assertThat(printed(told)).isEqualTo(printed(Files.readString(REVIEWED)));

    String tag = header(answer, "ETag");
    assertThat(get(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  /** In one order, and without what introspection does not tell: our own directives. */
  private static String printed(String schema) {
    GraphQLSchema made =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
    return new SchemaPrinter(
            SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectiveDefinitions(false)
                .includeDirectives(List.of("deprecated", "oneOf")::contains))
        .print(made);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
