package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People change what two programs on one database show, with tokens of an issuer. */
class ChangingIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REGISTER =
      """
      mutation ($input: RegisterInitiativeInput!, $key: String) {
        registerInitiative(input: $input, idempotencyKey: $key) {
          initiative { id slug version }
          errors { __typename ... on UserError { message path } }
        }
      }
      """;
  private static final String NAME = "query ($slug: Slug!) { initiative(slug: $slug) { name } }";
  private static final String ATTEND =
      """
      mutation ($event: ID!) {
        registerForEvent(input: { event: $event }) {
          registration { status }
          errors { __typename }
        }
      }
      """;

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static TestIssuer issuer;
  private static JdbcClient jdbc;
  private static RunningProgram one;
  private static RunningProgram other;

  @BeforeAll
  static void start() throws Exception {
    issuer = TestIssuer.start();
    PGSimpleDataSource database = TestDatabase.fresh();
    jdbc = JdbcClient.create(database);
    Map<String, String> settings =
        Map.of(
            "MINTATLAS_SIGNIN_ISSUERURI",
            issuer.uri(),
            "MINTATLAS_SIGNIN_AUDIENCE",
            TestIssuer.AUDIENCE);
    one = RunningProgram.on(database, settings);
    other = RunningProgram.on(database, settings);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    issuer.close();
  }

  private static JsonNode ask(
      RunningProgram program, @Nullable String token, String query, Map<String, ?> variables)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(program.uri("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return JSON.readTree(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
  }

  /** Asks as a client does that is told to come back: so many at once wait too long for a turn. */
  private static JsonNode persistent(RunningProgram program, String token, Map<String, ?> variables)
      throws Exception {
    JsonNode answer = ask(program, token, ATTEND, variables);
    for (int i = 0;
        i < 50 && answer.at("/errors/0/extensions/code").asString("").equals("UNAVAILABLE");
        i++) {
      Thread.sleep(100);
      answer = ask(program, token, ATTEND, variables);
    }
    return answer;
  }

  private static String programme() {
    return issuer.token("programme", "mintatlas-programme");
  }

  private static Map<String, ?> initiative(String slug) throws Exception {
    String region =
        ask(one, null, "{ regions(first: 1) { nodes { id } } }", Map.of())
            .at("/data/regions/nodes/0/id")
            .asString();
    return Map.of(
        "slug", slug, "name", "Werkstatt", "kind", "MAKERSPACE", "regions", List.of(region));
  }

  private static void assertNothingWrong(JsonNode answer) {
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    assertThat(answer.at("/data").iterator().next().at("/errors").isEmpty())
        .as(answer.toString())
        .isTrue();
  }

  @Test
  void whatIsChangedIsReadAtOnceEverywhereAndIsInTheAuditLog() throws Exception {
    Map<String, ?> slug = Map.of("slug", "werkstatt");
    for (RunningProgram program : List.of(one, other)) {
      assertThat(ask(program, null, NAME, slug).at("/data/initiative").isNull()).isTrue();
    }
    JsonNode answer =
        ask(one, programme(), REGISTER, Map.of("input", initiative("werkstatt"), "key", "k"));
    assertNothingWrong(answer);
    for (RunningProgram program : List.of(one, other)) {
      assertThat(ask(program, null, NAME, slug).at("/data/initiative/name").asString())
          .isEqualTo("Werkstatt");
    }
    assertThat(
            ask(other, programme(), REGISTER, Map.of("input", initiative("werkstatt"), "key", "k")))
        .isEqualTo(answer);
    assertThat(
            jdbc.sql(
                    """
                    select e.command || ' ' || e.version || ' ' || a.subject
                    from audit_entry e
                    join account a on a.id = e.account_id
                    join initiative i on i.id = e.subject_id
                    where i.slug = 'werkstatt'
                    """)
                .query(String.class)
                .list())
        .containsExactly("RegisterInitiative 1 programme");
  }

  @Test
  void whoMayNotIsToldSo() throws Exception {
    Map<String, ?> input = Map.of("input", initiative("verboten"));
    assertThat(ask(one, null, REGISTER, input).at("/errors/0/extensions/code").asString())
        .isEqualTo("UNAUTHENTICATED");
    assertThat(
            ask(one, issuer.token("anybody"), REGISTER, input)
                .at("/errors/0/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
    assertThat(ask(one, null, NAME, Map.of("slug", "verboten")).at("/data/initiative").isNull())
        .isTrue();
  }

  @Test
  void nothingIsChangedByGet() throws Exception {
    HttpResponse<String> answer =
        HTTP.send(
            HttpRequest.newBuilder(
                    one.uri(
                        "/graphql?query=mutation%7BregisterForEvent(input:%7Bevent:%22x%22%7D)"
                            + "%7Berrors%7B__typename%7D%7D%7D"))
                .header("Authorization", "Bearer " + programme())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
  }

  @Test
  void aKeyIsDoneOnceWhoeverIsAskedAtTheSameTime() throws Exception {
    Map<String, ?> input = Map.of("input", initiative("einmal"), "key", "once");
    List<JsonNode> answers = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> asking = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        RunningProgram program = i % 2 == 0 ? one : other;
        asking.add(executor.submit(() -> ask(program, programme(), REGISTER, input)));
      }
      for (Future<JsonNode> answer : asking) {
        answers.add(answer.get());
      }
    }
    answers.forEach(ChangingIT::assertNothingWrong);
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from initiative where slug = 'einmal'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void placesAreGivenOnceWhoeverComesAtTheSameTime() throws Exception {
    String slug =
        jdbc.sql(
                """
                update event set
                  status = 'PUBLISHED', audience = 'PUBLIC', capacity = 20, starts_at = null,
                  ends_at = null, start_date = '2999-01-01', end_date = '2999-01-01',
                  registration_opens = '2000-01-01', registration_closes = '2999-01-01'
                where id = (select id from event order by id limit 1)
                returning slug
                """)
            .query(String.class)
            .single();
    String event =
        ask(one, null, "query ($s: Slug!) { event(slug: $s) { id } }", Map.of("s", slug))
            .at("/data/event/id")
            .asString();
    int people = 60;
    for (int i = 0; i < people; i++) {
      UUID person = UUID.randomUUID();
      jdbc.sql("insert into person (id, version, name) values (?, 1, ?)")
          .params(person, "Person " + i)
          .update();
      jdbc.sql(
              "insert into account (id, version, issuer, subject, person_id, roles)"
                  + " values (?, 1, ?, ?, ?, '{}')")
          .params(UUID.randomUUID(), issuer.uri(), "person-" + i, person)
          .update();
    }
    List<String> statuses = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> asking = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        RunningProgram program = i % 2 == 0 ? one : other;
        String token = issuer.token("person-" + i);
        asking.add(executor.submit(() -> persistent(program, token, Map.of("event", event))));
      }
      for (Future<JsonNode> future : asking) {
        JsonNode answer = future.get();
        assertNothingWrong(answer);
        statuses.add(answer.at("/data/registerForEvent/registration/status").asString());
      }
    }
    assertThat(Collections.frequency(statuses, "REGISTERED")).as("%s", statuses).isEqualTo(20);
    assertThat(Collections.frequency(statuses, "WAITLISTED")).isEqualTo(40);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from (
                      select r.status, lag(r.status) over (order by r.registered_at, r.id) as before
                      from registration r join event e on e.id = r.event_id where e.slug = :slug
                    ) as turn where status = 'REGISTERED' and before = 'WAITLISTED'
                    """)
                .param("slug", slug)
                .query(Long.class)
                .single())
        .as("who got a place although somebody waited")
        .isZero();
  }
}
