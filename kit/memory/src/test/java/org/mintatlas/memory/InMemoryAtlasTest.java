package org.mintatlas.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;
import org.mintatlas.memory.storing.InMemoryState;

class InMemoryAtlasTest {

  @Test
  void allThatItKeepsTakesPartInItsTransactions() throws IllegalAccessException {
    InMemoryAtlas atlas = new InMemoryAtlas();
    for (Field field : InMemoryAtlas.class.getFields()) {
      if (field.get(atlas) instanceof InMemoryState state) {
        assertThat(atlas.transactions.includes(state)).as(field.getName()).isTrue();
      }
    }
  }
}
