package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import org.mintatlas.web.subscription.SocketClient;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People change what two programs on one database show, with tokens of an issuer. */
class ChangingIT {
  private static final String REGISTER = "registerInitiative";
  private static final String INITIATIVE = "initiative { id slug version }";
  private static final String NAME = "query ($slug: Slug!) { initiative(slug: $slug) { name } }";
  private static final int PLACES = 50;
  private static final int PEOPLE = 200;
  private static final int GIVEN_BACK = 20;

  private static TestIssuer issuer;
  private static JdbcClient jdbc;
  private static List<RunningProgram> programs;
  private static String region;

  @BeforeAll
  static void start() throws Exception {
    issuer = TestIssuer.start();
    PGSimpleDataSource database = TestDatabase.fresh();
    jdbc = JdbcClient.create(database);
    programs = List.of(started(database), started(database));
    region =
        client(0, null)
            .ask("{ regions(first: 1) { nodes { id } } }")
            .at("/regions/nodes/0/id")
            .asString();
  }

  @AfterAll
  static void stop() {
    programs.forEach(RunningProgram::close);
    issuer.close();
  }

  private static RunningProgram started(PGSimpleDataSource database) throws Exception {
    return RunningProgram.trusting(issuer.uri(), database, Map.of());
  }

  /** Somebody who asks one of the programs, each in turn. */
  private static ChangingClient client(int turn, @Nullable String token) {
    return new ChangingClient(programs.get(turn % programs.size()), token);
  }

  private static ChangingClient programme(int turn) {
    return client(turn, issuer.token("programme", "mintatlas-programme"));
  }

  private static Map<String, ?> initiative(String slug) {
    return Map.of(
        "slug", slug, "name", "Werkstatt", "kind", "MAKERSPACE", "regions", List.of(region));
  }

  private static String name(int turn, String slug) throws Exception {
    return client(turn, null)
        .ask(NAME, Map.of("slug", slug))
        .at("/initiative/name")
        .asString("nothing");
  }

  /** What all of them are told who ask at the same time. */
  private static List<JsonNode> atOnce(int clients, IntFunction<Callable<JsonNode>> asking)
      throws Exception {
    List<JsonNode> answers = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<JsonNode> answer :
          executor.invokeAll(IntStream.range(0, clients).mapToObj(asking).toList())) {
        answers.add(answer.get());
      }
    }
    return answers;
  }

  @Test
  void whatIsChangedIsReadAtOnceEverywhereAndIsInTheAuditLog() throws Exception {
    assertThat(name(0, "werkstatt")).isEqualTo("nothing");
    assertThat(name(1, "werkstatt")).isEqualTo("nothing");
    JsonNode done = programme(0).done(REGISTER, INITIATIVE, initiative("werkstatt"), "k");
    assertThat(name(0, "werkstatt")).isEqualTo("Werkstatt");
    assertThat(name(1, "werkstatt")).isEqualTo("Werkstatt");
    assertThat(programme(1).done(REGISTER, INITIATIVE, initiative("werkstatt"), "k"))
        .isEqualTo(done);
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
  void allThatIsWrongIsToldAtOnceAndNothingOfItIsDone() throws Exception {
    JsonNode network =
        programme(0)
            .done(
                "registerNetwork",
                "network { id version }",
                Map.of("slug", "falsch", "name", "Netz", "scope", "NATIONAL", "states", List.of()));
    Map<String, Object> wrong =
        Map.of(
            "network", network.at("/id").asString(),
            "expectedVersion", network.at("/version").asInt(),
            "website", "https://falsch.example.org",
            "name", " ",
            "coordinator", NodeId.of(NodeType.ORGANISATION, UUID.randomUUID()).text(),
            "coordinatingRegion", NodeId.of(NodeType.REGION, UUID.randomUUID()).text());
    assertThat(paths("EditNetwork", wrong))
        .containsExactlyInAnyOrder("name", "coordinator", "coordinatingRegion");
    Map<String, Object> unknown = new HashMap<>(wrong);
    unknown.put("name", "Anders");
    assertThat(paths("EditNetwork", unknown))
        .containsExactlyInAnyOrder("coordinator", "coordinatingRegion");
    assertThat(
            paths(
                "RegisterBody",
                Map.of(
                    "slug",
                    "falsch",
                    "name",
                    " ",
                    "kind",
                    "WORKING_GROUP",
                    "level",
                    "NATIONAL",
                    "state",
                    "NW")))
        .containsExactlyInAnyOrder("name", "state");
    assertThat(
            paths(
                "RegisterEvent",
                Map.of(
                    "slug",
                    "falsch",
                    "series",
                    NodeId.of(NodeType.EVENT_SERIES, UUID.randomUUID()).text(),
                    "kind",
                    "BARCAMP",
                    "name",
                    " ",
                    "from",
                    "2024-02-30",
                    "to",
                    "quatsch",
                    "mode",
                    "ONLINE")))
        .containsExactlyInAnyOrder("series", "name", "from", "to");
    assertThat(
            jdbc.sql("select name || ' ' || version from network where slug = 'falsch'")
                .query(String.class)
                .list())
        .containsExactly("Netz 1");
  }

  private static List<String> paths(String mutation, Map<String, ?> input) throws Exception {
    JsonNode told =
        programme(1)
            .ask(
                "mutation ($input: %1$sInput!) { it: %2$s(input: $input)"
                        .formatted(
                            mutation,
                            Character.toLowerCase(mutation.charAt(0)) + mutation.substring(1))
                    + " { errors { ... on UserError { path } } } }",
                Map.of("input", input));
    return told.at("/it/errors")
        .valueStream()
        .map(error -> error.at("/path/1").asString())
        .toList();
  }

  @Test
  void whoMayNotIsToldSo() throws Exception {
    Map<String, ?> input = initiative("verboten");
    assertThat(client(0, null).code(REGISTER, INITIATIVE, input)).isEqualTo("UNAUTHENTICATED");
    assertThat(client(0, issuer.token("anybody")).code(REGISTER, INITIATIVE, input))
        .isEqualTo("FORBIDDEN");
    assertThat(name(0, "verboten")).isEqualTo("nothing");
  }

  @Test
  void nothingIsChangedByGet() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(
                      programs
                          .getFirst()
                          .uri(
                              "/graphql?query=mutation%7BregisterForEvent(input:%7Bevent:%22x%22%7D)"
                                  + "%7Berrors%7B__typename%7D%7D%7D"))
                  .header("Authorization", "Bearer " + issuer.token("p", "mintatlas-programme"))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(405);
    }
  }

  private static String registration(String slug) {
    return """
    mutation {
      registerInitiative(
        input: { slug: "%s", name: "Werkstatt", kind: MAKERSPACE, regions: ["%s"] }
      ) {
        initiative { slug }
        errors { __typename }
      }
    }
    """
        .formatted(slug, region);
  }

  @Test
  void aChangeComesOverAWebSocketToo() throws Exception {
    int port = programs.getFirst().port();
    try (SocketClient nobody = SocketClient.introduced(port);
        SocketClient programme =
            SocketClient.introduced(port, issuer.token("programme", "mintatlas-programme"))) {
      nobody.subscribe("it", registration("gesendet"));
      assertThat(nobody.hear().at("/payload/errors/0/extensions/code").asString())
          .isEqualTo("UNAUTHENTICATED");
      assertThat(name(1, "gesendet")).isEqualTo("nothing");
      programme.subscribe("it", registration("gesendet"));
      JsonNode told = programme.hear().at("/payload/data/registerInitiative");
      assertThat(told.at("/initiative/slug").asString()).as(told.toString()).isEqualTo("gesendet");
      assertThat(programme.hear().at("/type").asString()).isEqualTo("complete");
      assertThat(name(1, "gesendet")).isEqualTo("Werkstatt");
      programme.subscribe("it", registration("gesendet"));
      assertThat(
              programme
                  .hear()
                  .at("/payload/data/registerInitiative/errors/0/__typename")
                  .asString())
          .isEqualTo("SlugTaken");
    }
  }

  @Test
  void aChangeComesAsAStreamToo() throws Exception {
    assertThat(streamed(null, registration("gestreamt")).at("/errors/0/extensions/code").asString())
        .isEqualTo("UNAUTHENTICATED");
    assertThat(name(1, "gestreamt")).isEqualTo("nothing");
    JsonNode told =
        streamed(issuer.token("programme", "mintatlas-programme"), registration("gestreamt"));
    assertThat(told.at("/data/registerInitiative/initiative/slug").asString())
        .as(told.toString())
        .isEqualTo("gestreamt");
    assertThat(name(1, "gestreamt")).isEqualTo("Werkstatt");
  }

  /** The one event that a stream of server-sent events has, and then its end. */
  private static JsonNode streamed(@Nullable String token, String document) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(programs.getFirst().uri("/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JsonMapper.shared().writeValueAsString(Map.of("query", document))));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      List<String> lines =
          http.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body().toList();
      assertThat(lines).hasSize(6).element(3).isEqualTo("event: complete");
      return JsonMapper.shared().readTree(lines.get(1).substring("data: ".length()));
    }
  }

  @Test
  void aKeyIsDoneOnceWhoeverIsAskedAtTheSameTime() throws Exception {
    List<JsonNode> answers =
        atOnce(
            10, i -> () -> programme(i).done(REGISTER, INITIATIVE, initiative("einmal"), "once"));
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
                  status = 'PUBLISHED', audience = 'PUBLIC', capacity = ?, starts_at = null,
                  ends_at = null, start_date = '2999-01-01', end_date = '2999-01-01',
                  registration_opens = '2000-01-01', registration_closes = '2999-01-01'
                where id = (select id from event order by id limit 1)
                returning slug
                """)
            .param(PLACES)
            .query(String.class)
            .single();
    String event =
        client(0, null)
            .ask("query ($slug: Slug!) { event(slug: $slug) { id } }", Map.of("slug", slug))
            .at("/event/id")
            .asString();
    for (int i = 0; i < PEOPLE; i++) {
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
    List<String> statuses =
        atOnce(
                PEOPLE,
                i ->
                    () ->
                        client(i, issuer.token("person-" + i))
                            .done(
                                "registerForEvent",
                                "registration { status }",
                                Map.of("event", event)))
            .stream()
            .map(registration -> registration.at("/status").asString())
            .toList();
    assertThat(Collections.frequency(statuses, "REGISTERED")).as("%s", statuses).isEqualTo(PLACES);
    assertThat(Collections.frequency(statuses, "WAITLISTED")).isEqualTo(PEOPLE - PLACES);
    List<Turn> turns = turns(slug);
    assertThat(turns.stream().map(Turn::status))
        .as("whoever came first has a place, and all others wait")
        .isEqualTo(inTurn("REGISTERED", PLACES, "WAITLISTED", PEOPLE - PLACES));

    // Every second one of those who have a place, all at the same time.
    atOnce(
        GIVEN_BACK,
        i ->
            () ->
                client(i, issuer.token(turns.get(2 * i).subject()))
                    .done(
                        "cancelRegistration",
                        "registration { status }",
                        Map.of("event", event, "expectedVersion", 1)));
    List<Turn> afterwards = turns(slug);
    assertThat(afterwards.stream().map(Turn::subject))
        .isEqualTo(turns.stream().map(Turn::subject).toList());
    assertThat(IntStream.range(0, GIVEN_BACK).mapToObj(i -> afterwards.remove(i).status()).toList())
        .containsOnly("CANCELLED");
    assertThat(afterwards.stream().map(Turn::status))
        .as("whoever waited longest moved up")
        .isEqualTo(inTurn("REGISTERED", PLACES, "WAITLISTED", PEOPLE - PLACES - GIVEN_BACK));
    assertThat(
            jdbc.sql(
                    """
                    select e.command || ' ' || e.version || ' ' || count(*)
                    from audit_entry e
                    join registration r on r.id = e.subject_id
                    join event on event.id = r.event_id
                    where event.slug = :slug
                    group by e.command, e.version
                    """)
                .param("slug", slug)
                .query(String.class)
                .list())
        .as("who gave a place back, and who moved up")
        .containsExactlyInAnyOrder(
            "RegisterForEvent 1 " + PEOPLE, "CancelRegistration 2 " + 2 * GIVEN_BACK);
  }

  /** Somebody who came, and what came of it. */
  private record Turn(String subject, String status) {}

  /** All who came to an event, whoever came first before the others. */
  private static List<Turn> turns(String event) {
    return jdbc.sql(
            """
            select a.subject, r.status
            from registration r
            join event e on e.id = r.event_id
            join account a on a.person_id = r.person_id
            where e.slug = :slug
            order by r.registered_at, r.id
            """)
        .param("slug", event)
        .query(Turn.class)
        .list();
  }

  private static List<String> inTurn(String status, int count, String then, int more) {
    return Stream.concat(
            Collections.nCopies(count, status).stream(), Collections.nCopies(more, then).stream())
        .toList();
  }
}
