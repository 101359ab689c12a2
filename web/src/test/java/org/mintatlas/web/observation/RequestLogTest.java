package org.mintatlas.web.observation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mintatlas.web.StartRefused;

class RequestLogTest {

  @Test
  void isOnOrOff() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> new RequestLogProperties("perhaps"))
        .withMessage("mintatlas.requestlog is 'perhaps': choose on or off.");
  }
}
