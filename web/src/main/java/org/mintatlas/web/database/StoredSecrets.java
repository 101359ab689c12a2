package org.mintatlas.web.database;

import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.web.store.OnDatabase;
import org.mintatlas.web.store.Secrets;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Kept in the database: what they sign stays valid over a restart, and several instances understand
 * each other.
 */
@Conditional(OnDatabase.class)
@Component
record StoredSecrets(Statements jdbc) implements Secrets {

  @Override
  public byte[] named(String name) {
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", name)
        .param("value", Secrets.fresh())
        .update();
    return jdbc.sql("select value from secret where name = :name")
        .param("name", name)
        .query(byte[].class)
        .single();
  }
}
