package org.mintatlas.web;

import java.security.SecureRandom;
import org.mintatlas.graphql.paging.CursorCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the API's own paging needs from the program around it. */
@Configuration(proxyBeanMethods = false)
class ApiPaging {
  private static final String SECRET = "cursor";
  private static final int SECRET_BYTES = 32;

  @Bean
  CursorCodec cursorCodec(JdbcClient jdbc) {
    return new CursorCodec(secret(jdbc));
  }

  /**
   * The key that signs cursors. It is made once and kept in the database: pages stay valid over a
   * restart, and several instances understand each other's cursors.
   */
  private static byte[] secret(JdbcClient jdbc) {
    byte[] fresh = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", SECRET)
        .param("value", fresh)
        .update();
    return jdbc.sql("select value from secret where name = :name")
        .param("name", SECRET)
        .query(byte[].class)
        .single();
  }

  /**
   * Spring would take every type whose name ends in Connection for one of its own. It leaves them
   * alone when the first cursor strategy that it finds knows none of its positions.
   */
  @Bean
  @Primary
  CursorStrategy<Void> noSpringPaging() {
    return new CursorStrategy<>() {
      @Override
      public boolean supports(Class<?> positionType) {
        return false;
      }

      @Override
      public String toCursor(Void position) {
        throw new IllegalStateException("knows no positions");
      }

      @Override
      public Void fromCursor(String cursor) {
        throw new IllegalStateException("knows no positions");
      }
    };
  }
}
