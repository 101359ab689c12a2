package org.mintatlas.web;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secrets of the program. Each is made once and kept in the database: what they sign stays
 * valid over a restart, and several instances understand each other.
 */
@Component
public class Secrets {
  private static final int BYTES = 32;

  private final JdbcClient jdbc;

  Secrets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The secret with this name, which is made when there is none yet. */
  public byte[] named(String name) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", name)
        .param("value", fresh)
        .update();
    return jdbc.sql("select value from secret where name = :name")
        .param("name", name)
        .query(byte[].class)
        .single();
  }
}
