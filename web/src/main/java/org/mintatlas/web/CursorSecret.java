package org.mintatlas.web;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key that signs cursors. It is made once and kept in the database: pages stay valid over a
 * restart, and several instances understand each other's cursors.
 */
final class CursorSecret {
  private static final String NAME = "cursor";
  private static final int BYTES = 32;

  private CursorSecret() {}

  /** The key; whoever asks first makes it. */
  static byte[] in(JdbcClient jdbc) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", NAME)
        .param("value", fresh)
        .update();
    return jdbc.sql("select value from secret where name = :name")
        .param("name", NAME)
        .query(byte[].class)
        .single();
  }
}
