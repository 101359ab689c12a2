package org.mintatlas.web;

import java.security.SecureRandom;
import org.mintatlas.graphql.paging.CursorCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key that signs cursors, and the codec that uses it. It is made once and kept in the database: pages stay valid over a
 * restart, and several instances understand each other's cursors.
 */
@Configuration(proxyBeanMethods = false)
class CursorSecret {
  private static final String NAME = "cursor";
  private static final int BYTES = 32;

  @Bean
  CursorCodec cursorCodec(JdbcClient jdbc) {
    return new CursorCodec(secret(jdbc));
  }

  /** The key; whoever asks first makes it. */
  private static byte[] secret(JdbcClient jdbc) {
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
