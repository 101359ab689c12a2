package org.mintatlas.web.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ServerTimingTest {

  @Test
  void tellsWhereTheTimeWent() {
    HttpHeaders headers = new HttpHeaders();
    new ServerTiming().answered(Exchanges.with(), headers);
    assertThat(headers.getFirst("Server-Timing"))
        .isEqualTo("total;dur=12.3, sql;dur=3.0;desc=\"4 statements\"");
  }
}
