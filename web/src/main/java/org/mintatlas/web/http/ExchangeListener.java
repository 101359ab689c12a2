package org.mintatlas.web.http;

import org.springframework.http.HttpHeaders;

/**
 * Looks at every exchange over HTTP just before its answer is sent. Listeners are beans, called in
 * their order; none may fail or wait.
 */
public interface ExchangeListener {

  /**
   * An answer is ready.
   *
   * @param exchange what happened
   * @param headers of the answer, to add to
   */
  void answered(HttpExchange exchange, HttpHeaders headers);
}
