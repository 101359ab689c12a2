package org.mintatlas.application.dataset.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rows of a file add to the rows of another one, by the key of those. They are read first,
 * and taken when the row comes to which they belong; whatever nobody takes belongs to nothing.
 *
 * @param <P> a part
 */
public final class Parts<P> {
  private final String what;
  private final String column;
  private final Map<String, List<P>> parts = new HashMap<>();
  private final Map<Row, String> owners = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param what what the parts belong to, for messages
   * @param column the column that names it
   */
  public Parts(String what, String column) {
    this.what = what;
    this.column = column;
  }

  /** Adds what a row says of an owner. */
  public void add(Row row, String owner, P part) {
    owners.put(row, owner);
    parts.computeIfAbsent(owner, o -> new ArrayList<>()).add(part);
  }

  /** The parts of an owner, in the order of their rows. */
  public List<P> take(String owner) {
    taken.add(owner);
    return of(owner);
  }

  /** The parts of an owner, which leaves them to be taken. */
  public List<P> of(String owner) {
    return List.copyOf(parts.getOrDefault(owner, List.of()));
  }

  /** Notes a problem for each row whose owner never came. */
  public void refuseTheRest() {
    owners.forEach((row, owner) -> {
      if (!taken.contains(owner)) {
        row.problem(column, owner, Names.UNKNOWN.broken(what, owner, what));
      }
    });
  }
}
