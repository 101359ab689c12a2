package org.mintatlas.web.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.database.server.DatabaseAddress;
import org.mintatlas.web.database.server.DatabaseRefusal;

/**
 * What the user of the program may do where another one owns the schema: read and write, but only
 * append to the audit log, and change no table.
 */
record ProgramRole(DatabaseAddress owner, DatabaseAddress program) {

  /** Grants it, at each start, as migrations bring new tables. One program at a time. */
  void grant() {
    // Who names an owner names the program's user as well: see DatabaseProperties.
    String user = Objects.requireNonNull(program.user());
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      Statements.execute(connection, "select set_config('mintatlas.program', ?, false)", user);
      Statements.execute(
          statement,
          """
          do $$
          declare
            program text := current_setting('mintatlas.program');
            home text := current_schema();
          begin
            perform pg_advisory_xact_lock(hashtext('mintatlas.program'));
            execute format('grant usage on schema %I to %I', home, program);
            execute format(
              'grant select, insert, update, delete on all tables in schema %I to %I', home, program);
            execute format('revoke update, delete on audit_entry from %I', program);
            execute format(
              'revoke insert, update, delete on flyway_schema_history from %I', program);
          end
          $$
          """);
    } catch (SQLException e) {
      throw new StartRefused(new DatabaseRefusal(owner).sentence(e), e);
    }
  }
}
