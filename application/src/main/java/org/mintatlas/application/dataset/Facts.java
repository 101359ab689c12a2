package org.mintatlas.application.dataset;

import java.util.List;
import java.util.function.Consumer;
import org.mintatlas.application.dataset.run.Run;

/**
 * What a dataset says, checked and with references resolved; its identities are new ones.
 *
 * @param parts what it says of each feature, each after those to which it refers
 */
record Facts(List<Part> parts) {

  /**
   * What it says of one feature.
   *
   * @param count how many facts they are
   * @param store stores them
   */
  record Part(int count, Consumer<Run> store) {}

  /** How many they are. */
  int count() {
    return parts.stream().mapToInt(Part::count).sum();
  }

  /** Stores all of them. */
  void store(Run run) {
    parts.forEach(part -> part.store().accept(run));
  }
}
