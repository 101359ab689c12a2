package org.mintatlas.application.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.InvalidValueException;

class ChangeTest {
  private static final UUID ID = UUID.randomUUID();

  @Test
  void ofTheFirstVersionIsACreation() {
    assertThat(Change.stored(Change.Subject.REGION, ID, 1, Instant.EPOCH).kind())
        .isEqualTo(Change.Kind.CREATED);
    assertThat(Change.stored(Change.Subject.REGION, ID, 2, Instant.EPOCH).kind())
        .isEqualTo(Change.Kind.UPDATED);
  }

  @Test
  void tellsOnlyOfWhatReadersAreOrWereShown() {
    assertThat(seen(false, false, 3)).isEmpty();
    assertThat(seen(false, true, 3))
        .contains(new Change(Change.Kind.CREATED, Change.Subject.EVENT, ID, 3, Instant.EPOCH));
    assertThat(seen(true, true, 3))
        .contains(Change.stored(Change.Subject.EVENT, ID, 3, Instant.EPOCH));
    assertThat(seen(true, false, 3))
        .contains(Change.removed(Change.Subject.EVENT, ID, Instant.EPOCH));
  }

  private static Optional<Change> seen(boolean before, boolean now, long version) {
    return Change.seen(Change.Subject.EVENT, ID, before, now, version, Instant.EPOCH);
  }

  @Test
  void isRejectedWithAVersionThatCannotComeOfIt() {
    assertThatThrownBy(() -> Change.stored(Change.Subject.REGION, ID, 0, Instant.EPOCH))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> new Change(Change.Kind.REMOVED, Change.Subject.REGION, ID, 1, Instant.EPOCH))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> new Change(Change.Kind.CREATED, Change.Subject.REGION, ID, 0, Instant.EPOCH))
        .isInstanceOf(InvalidValueException.class);
  }
}
