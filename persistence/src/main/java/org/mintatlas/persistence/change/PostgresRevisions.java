package org.mintatlas.persistence.change;

import org.mintatlas.application.change.Revisions;
import org.mintatlas.persistence.statement.Statements;

/** Revisions as triggers count them in table {@code revision_part}. */
final class PostgresRevisions implements Revisions {
  private final Statements jdbc;

  PostgresRevisions(Statements jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long current() {
    return jdbc.sql("select cast(sum(commits) as bigint) from revision_part")
        .query(Long.class)
        .single();
  }
}
