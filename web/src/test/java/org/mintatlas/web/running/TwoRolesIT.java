package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program as a role that does not own the schema. */
class TwoRolesIT {
  private static final String PASSWORD = "of-a-test";

  private static JdbcClient owner;
  private static JdbcClient program;
  private static String role;
  private static RunningProgram running;

  @BeforeAll
  static void start() throws Exception {
    PGSimpleDataSource database = TestDatabase.fresh();
    owner = JdbcClient.create(database);
    // Roles belong to the whole server.
    role = database.getDatabaseName() + "_program";
    owner.sql("create role " + role + " login password '" + PASSWORD + "'").update();
    PGSimpleDataSource same = new PGSimpleDataSource();
    same.setURL(Objects.requireNonNull(database.getURL()));
    same.setUser(role);
    same.setPassword(PASSWORD);
    program = JdbcClient.create(same);
    running =
        RunningProgram.on(
            same,
            Map.of(
                "MINTATLAS_DATABASE_OWNER",
                Objects.requireNonNull(database.getUser()),
                "MINTATLAS_DATABASE_OWNERPASSWORD",
                Objects.requireNonNullElse(database.getPassword(), "")));
  }

  @AfterAll
  static void stop() {
    running.close();
    owner.sql("drop owned by " + role).update();
    owner.sql("drop role " + role).update();
  }

  @Test
  void worksAsItDoesForTheOwner() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(running.uri("/graphql?query=%7Bregions%7BtotalCount%7D%7D"))
                  .header("Accept", "application/graphql-response+json")
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
    // The import has appended to it, as this role.
    assertThat(program.sql("select count(*) from audit_entry").query(Long.class).single())
        .isGreaterThan(1000);
    assertThat(running.output()).noneMatch(line -> line.contains("ERROR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set command = 'Another'",
        "delete from audit_entry",
        "truncate audit_entry",
        "alter table audit_entry disable trigger refuse_change",
        "drop trigger refuse_change on audit_entry",
        "create or replace function refuse_change() returns trigger language plpgsql as"
            + " 'begin return null; end'",
        "drop table audit_entry",
        "delete from flyway_schema_history",
        "alter table region add column another text"
      })
  void mayNotChangeWhatStands(String statement) {
    assertThatThrownBy(() -> program.sql(statement).update())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void mayAppendToTheAuditLog() {
    List<Long> positions =
        program
            .sql(
                """
                insert into audit_entry (
                  at, command, subject_type, subject_id, version, fields, before, after, personal)
                values (now(), 'Test', 'Test', gen_random_uuid(), 1, '{}', '{}', '{}', '{}')
                returning position
                """)
            .query(Long.class)
            .list();
    assertThat(positions).hasSize(1);
  }
}
