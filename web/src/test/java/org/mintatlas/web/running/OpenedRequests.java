package org.mintatlas.web.running;

import jakarta.servlet.Filter;
import org.mintatlas.web.request.RunningRequest;
import org.springframework.context.annotation.Bean;

/** Opens a running request for each request over HTTP. */
class OpenedRequests {
  @Bean
  static Filter openRequest() {
    return (request, response, chain) -> {
      try (RunningRequest _ = RunningRequest.open()) {
        chain.doFilter(request, response);
      }
    };
  }
}
