package org.mintatlas.graphql.evolution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that tells of changes.
 *
 * @param text all of it, the newest section first
 */
record Changelog(String text) {

  /** The newest section, from its title on. */
  String newestSection() {
    return text.split("(?m)^## ", -1)[1];
  }

  /**
   * The changes of which the newest section does not tell. What is new or gone tells for its parts:
   * a type for its fields, a field for its arguments.
   */
  List<Change> missing(List<Change> changes) {
    String newest = newestSection();
    Set<String> wholes =
        changes.stream()
            .filter(change -> newest.contains("`" + change.place() + "`"))
            .map(change -> change.place() + " " + change.what())
            .collect(Collectors.toSet());
    return changes.stream()
        .filter(change -> !newest.contains("`" + change.place() + "`"))
        .filter(change ->
            Stream.of("\\(.*", "[ .(].*")
                .map(rest -> change.place().replaceFirst(rest, ""))
                .noneMatch(whole -> wholes.contains(whole + " " + change.what())))
        .toList();
  }
}
