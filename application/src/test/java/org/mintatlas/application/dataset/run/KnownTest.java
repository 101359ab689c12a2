package org.mintatlas.application.dataset.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {
  private final List<String> asked = new ArrayList<>();
  private final Known<String, Character, String> known =
      new Known<>(this::read, word -> word.charAt(0));

  private List<String> read(String parent) {
    asked.add(parent);
    return parent.equals("fruit") ? List.of("pear", "apple", "plum") : List.of();
  }

  @Test
  void findsWhatIsStoredUnderTheParent() {
    assertThat(known.find("fruit", 'a')).contains("apple");
    assertThat(known.find("fruit", 'b')).isEmpty();
    assertThat(known.find("bread", 'a')).isEmpty();
  }

  @Test
  void countsTheFirstOfSeveralThatAreRecognisedByTheSame() {
    assertThat(known.find("fruit", 'p')).contains("pear");
  }

  @Test
  void readsEachParentOnce() {
    known.find("fruit", 'a');
    known.find("fruit", 'b');
    known.find("bread", 'a');
    known.find("bread", 'b');
    assertThat(asked).containsExactly("fruit", "bread");
  }
}
