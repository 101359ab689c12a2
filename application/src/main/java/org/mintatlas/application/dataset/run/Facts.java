package org.mintatlas.application.dataset.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a dataset says, checked and with references resolved, in the order in which it is stored:
 * each fact after those to which it refers.
 */
public final class Facts {
  private final List<Consumer<Run>> steps = new ArrayList<>();
  private int count;

  /**
   * Adds facts.
   *
   * @param number how many they are
   * @param store stores them
   */
  public void add(int number, Consumer<Run> store) {
    count += number;
    steps.add(store);
  }

  /** How many they are. */
  public int count() {
    return count;
  }

  /** Stores all of them. */
  public void store(Run run) {
    steps.forEach(step -> step.accept(run));
  }
}
