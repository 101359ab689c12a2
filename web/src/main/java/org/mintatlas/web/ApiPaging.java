package org.mintatlas.web;

import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.web.store.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.pagination.CursorStrategy;

/** What the API's own paging needs from the program around it. */
@Configuration(proxyBeanMethods = false)
class ApiPaging {
  @Bean
  CursorCodec cursorCodec(Secrets secrets) {
    return new CursorCodec(secrets.named("cursor"));
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
