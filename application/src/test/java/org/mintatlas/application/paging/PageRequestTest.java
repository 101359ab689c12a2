package org.mintatlas.application.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.InvalidValueException;

class PageRequestTest {
  private static final Position POSITION = new Position("key", "id");

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
  void isRejectedWithASizeOutOfRange(int size) {
    assertThatThrownBy(() -> PageRequest.first(size))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("page size")
        .hasMessageContaining(String.valueOf(size))
        .hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> PageRequest.before(POSITION, size))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 100})
  void takesASizeFrom1To100(int size) {
    assertThat(PageRequest.first(size).size()).isEqualTo(size);
  }

  @Test
  void isCountedTowardsTheEndOrTheBeginning() {
    assertThat(PageRequest.first(1)).returns(true, PageRequest::forward);
    assertThat(PageRequest.after(POSITION, 1)).returns(true, PageRequest::forward);
    assertThat(PageRequest.last(1)).returns(false, PageRequest::forward);
    assertThat(PageRequest.before(POSITION, 1)).returns(false, PageRequest::forward);
  }

  @Test
  void startsAtAnEndOfTheListOrAtAPosition() {
    assertThat(PageRequest.first(1).from()).isNull();
    assertThat(PageRequest.last(1).from()).isNull();
    assertThat(PageRequest.after(POSITION, 1).from()).isEqualTo(POSITION);
    assertThat(PageRequest.before(POSITION, 1).from()).isEqualTo(POSITION);
  }
}
