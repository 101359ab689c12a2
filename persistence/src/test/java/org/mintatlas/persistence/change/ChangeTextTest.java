package org.mintatlas.persistence.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.change.Change;

class ChangeTextTest {
  private static final UUID ID = UUID.fromString("01928b3e-0000-7000-8000-000000000001");

  @Test
  void isStableAsOtherInstancesReadIt() {
    Change change =
        Change.stored(Change.Subject.REGION, ID, 7, Instant.parse("2026-01-01T10:00:00.5Z"));
    String text =
        "1 UPDATED REGION 01928b3e-0000-7000-8000-000000000001 7 2026-01-01T10:00:00.500Z";
    assertThat(ChangeText.of(change)).isEqualTo(text);
    assertThat(ChangeText.parse(text)).contains(change);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{\"kind\": \"UPDATED\"}",
        "2 UPDATED REGION 01928b3e-0000-7000-8000-000000000001 7 2026-01-01T10:00:00Z",
        "1 MOVED REGION 01928b3e-0000-7000-8000-000000000001 7 2026-01-01T10:00:00Z",
        "1 UPDATED PLANET 01928b3e-0000-7000-8000-000000000001 7 2026-01-01T10:00:00Z",
        "1 UPDATED REGION mars 7 2026-01-01T10:00:00Z",
        "1 UPDATED REGION 01928b3e-0000-7000-8000-000000000001 seven 2026-01-01T10:00:00Z",
        "1 UPDATED REGION 01928b3e-0000-7000-8000-000000000001 0 2026-01-01T10:00:00Z",
        "1 UPDATED REGION 01928b3e-0000-7000-8000-000000000001 7 yesterday"
      })
  void ofSomebodyElseIsNone(String text) {
    assertThat(ChangeText.parse(text)).isEmpty();
  }
}
