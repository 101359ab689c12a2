package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mintatlas.application.enquiry.maintenance.ForgetEnquiries;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What becomes of enquiries with time: how many come in, and how they are forgotten. */
@Timeout(300)
class EnquiriesIT {
  private static final String SUBMIT = "submitEnquiry";
  private static final String RECEIPT = "enquiryReceipt { code }";
  private static final String MUTATION =
      "mutation ($input: SubmitEnquiryInput!) { submitEnquiry(input: $input) { errors { __typename"
          + " } } }";
  private static final int FORGOTTEN = 250;
  private static final Pattern TOLD =
      Pattern.compile("Enquiries: what was personal in (\\d+) is erased");

  private static TestIssuer issuer;
  private static PGSimpleDataSource database;
  private static JdbcClient jdbc;
  private static RunningProgram program;
  private static ChangingClient anybody;
  private static ChangingClient programme;

  @BeforeAll
  static void start() throws Exception {
    issuer = TestIssuer.start();
    database = TestDatabase.fresh();
    jdbc = JdbcClient.create(database);
    // So slowly that nothing comes back in between.
    program =
        RunningProgram.trusting(
            issuer.uri(),
            database,
            Map.of("MINTATLAS_QUOTA_POINTS", "50000", "MINTATLAS_QUOTA_WINDOW", "1d"));
    anybody = new ChangingClient(program, null);
    programme = programme(program);
  }

  @AfterAll
  static void stop() {
    program.close();
    issuer.close();
  }

  private static ChangingClient programme(RunningProgram program) {
    return new ChangingClient(program, issuer.token("programme", "mintatlas-programme"));
  }

  private static Map<String, ?> question(String text) {
    return Map.of("question", text, "language", "de", "email", "fragt@example.org");
  }

  /** Both have begun, and neither is done, when they go on. */
  @Test
  void fewComeFromOneAddressAndAreForgottenOnce() throws Exception {
    String code =
        anybody
            .done(SUBMIT, RECEIPT, question("Was ist mit der Werkstatt?"))
            .at("/code")
            .asString();
    anybody.done(SUBMIT, RECEIPT, question("Wer fragt noch?"));
    anybody.done(SUBMIT, RECEIPT, question("Wer fragt zuletzt?"));
    JsonNode tooMany = anybody.answer(MUTATION, Map.of("input", question("Wer fragt zu viel?")));
    assertThat(tooMany.at("/errors/0/extensions/code").asString())
        .as(tooMany.toString())
        .isEqualTo("RATE_LIMITED");
    assertThat(tooMany.at("/errors/0/extensions/retryAfterSeconds").asLong()).isPositive();
    assertThat(count("enquiry")).isEqualTo(3);

    String id = closedLongAgo("Was ist mit der Werkstatt?");
    closedYesterday("Wer fragt noch?");
    forgetAtOnce(id, code);
  }

  /** Answered and closed by the programme team, and since then time has passed. */
  private static String closedLongAgo(String question) throws Exception {
    String id = closed(question);
    jdbc.sql("update enquiry set closed_on = closed_on - 91 where id = ?::uuid").param(id).update();
    jdbc.sql(
            """
            insert into enquiry (
              id, version, code_hash, status, received_on, language, question, email, answer,
              closed_on)
            select
              gen_random_uuid(), version, encode(sha256(number::text::bytea), 'hex'), status,
              received_on, language, question, email, answer, closed_on
            from enquiry, generate_series(2, ?) as number where id = ?::uuid
            """)
        .params(FORGOTTEN, id)
        .update();
    return id;
  }

  private static void closedYesterday(String question) throws Exception {
    jdbc.sql("update enquiry set closed_on = closed_on - 1 where id = ?::uuid")
        .param(closed(question))
        .update();
  }

  private static String closed(String question) throws Exception {
    String id =
        jdbc.sql("select id from enquiry where question = ?")
            .param(question)
            .query(String.class)
            .single();
    programme.done(
        "answerEnquiry",
        "enquiry { version }",
        Map.of("enquiry", id, "expectedVersion", 1, "answer", "Sie wird gebaut."));
    programme.done(
        "closeEnquiry", "enquiry { version }", Map.of("enquiry", id, "expectedVersion", 2));
    return id;
  }

  private static void forgetAtOnce(String id, String code) throws Exception {
    try (Intruder intruder = new Intruder(database.getConnection());
        RunningProgram one = RunningProgram.startingTrusting(issuer.uri(), database, Map.of());
        RunningProgram other = RunningProgram.startingTrusting(issuer.uri(), database, Map.of())) {
      intruder.lockAuditLog();
      one.awaitReady();
      other.awaitReady();
      intruder.awaitAppending(2);
      assertThat(count("enquiry where question is null")).isZero();
      intruder.unlock();
      for (RunningProgram each : List.of(one, other)) {
        each.awaitLine("is erased");
      }
      assertThat(
              Stream.of(one, other)
                  .map(each -> TOLD.matcher(String.join("\n", each.output())))
                  .flatMap(Matcher::results)
                  .map(told -> Integer.valueOf(told.group(1))))
          .hasSize(2)
          .allMatch(told -> told >= ForgetEnquiries.AT_ONCE)
          .satisfies(told -> assertThat(told.stream().mapToInt(i -> i).sum()).isEqualTo(FORGOTTEN));
      for (RunningProgram each : List.of(one, other)) {
        assertThat(each.output()).noneMatch(line -> line.matches(".* (WARN|ERROR) .*"));
        assertForgotten(each, id, code);
      }
    }
    assertThat(
            count(
                """
                audit_entry a join enquiry e on e.id = a.subject_id and e.version = a.version
                where a.command = 'ForgetEnquiries' and a.account_id is null
                """))
        .isEqualTo(FORGOTTEN);
    assertThat(count("audit_entry where command = 'ForgetEnquiries'")).isEqualTo(FORGOTTEN);
    assertThat(count("enquiry where question is null and email is null and answer is null"))
        .isEqualTo(FORGOTTEN);
    assertThat(
            jdbc.sql("select question from enquiry where question is not null")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("Wer fragt noch?", "Wer fragt zuletzt?");
  }

  /** Whoever has the code is told that it is closed, and nobody reads what it was. */
  private static void assertForgotten(RunningProgram program, String id, String code)
      throws Exception {
    JsonNode state =
        new ChangingClient(program, null)
            .ask("{ enquiry(code: \"" + code + "\") { status answer } }")
            .at("/enquiry");
    assertThat(state.toString()).isEqualTo("{\"status\":\"CLOSED\",\"answer\":null}");
    JsonNode seen =
        programme(program)
            .ask(
                """
                query ($id: ID!) {
                  viewer {
                    enquiries(filter: { ids: [$id] }) { nodes { question email answer version } }
                  }
                  history(node: $id) {
                    entries(first: 1) {
                      nodes { command account version changes { field before after personal } }
                    }
                  }
                }
                """,
                Map.of("id", id));
    assertThat(seen.at("/viewer/enquiries/nodes/0").toString())
        .isEqualTo("{\"question\":null,\"email\":null,\"answer\":null,\"version\":4}");
    JsonNode entry = seen.at("/history/entries/nodes/0");
    assertThat(entry.at("/command").asString()).isEqualTo("ForgetEnquiries");
    assertThat(entry.at("/account").isNull()).isTrue();
    assertThat(entry.at("/version").asInt()).isEqualTo(4);
    assertThat(entry.at("/changes").valueStream().map(JsonNode::toString))
        .containsExactly(personal("answer"), personal("email"), personal("question"));
  }

  private static String personal(String field) {
    return "{\"field\":\"%s\",\"before\":null,\"after\":null,\"personal\":true}".formatted(field);
  }

  private static long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }
}
