package org.mintatlas.example.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class OfferLastPlaceTest {
  @Test
  void tellsWhatHappens() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    OfferLastPlace.print(new PrintStream(printed, true, UTF_8));
    assertThat(printed.toString(UTF_8).lines())
        .containsExactly(
            "a draft: NotFound",
            "early: REGISTERED",
            "late: WAITLISTED",
            "late asks again: WAITLISTED",
            "for another event by the same key: IdempotencyConflict",
            "early cancels: CANCELLED",
            "late afterwards: REGISTERED",
            "an old version: Stale",
            "somebody else: NotAllowed",
            "audit: 1 RegisterEvent",
            "audit: 2 EditEvent",
            "audit: 3 SetEventCapacity",
            "audit: 4 SetEventStatus, status DRAFT > PUBLISHED",
            "told: CREATED EVENT_SERIES",
            "told: CREATED EVENT");
  }
}
