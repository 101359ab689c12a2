package org.mintatlas.graphql.paging;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mintatlas.graphql.load.Later;

/**
 * Finds what would have to go of a filter that nothing meets: conditions that are to blame alone.
 * Where none is, conditions go one after the other until something is found, and each that is not
 * needed for that comes back; once from the first one on and once from the last, so that there may
 * be a choice. For n conditions that is less than five times n counts, however they stand in each
 * other's way.
 *
 * @param without how many elements the list has without some conditions
 */
record Loosening(Function<List<String>, Later<Long>> without) {

  /** What would have to go of these conditions, the best first; none when nothing helps. */
  Later<List<Looser>> of(List<String> conditions) {
    return Later.all(conditions.stream().map(one -> counted(List.of(one))).toList())
        .then(alone -> {
          List<Looser> helpful = helpful(requireNonNull(alone));
          return helpful.isEmpty() && conditions.size() > 1
              ? Later.all(List.of(leavingOut(conditions, 2), leavingOut(conditions.reversed(), 2)))
                  .map(together -> helpful(requireNonNull(together)))
              : Later.now(helpful);
        });
  }

  private static List<Looser> helpful(List<Looser> several) {
    return several.stream()
        .filter(one -> one.matchCount() > 0)
        .distinct()
        .sorted(Looser.MOST_FIRST)
        .toList();
  }

  private Later<Looser> counted(List<String> conditions) {
    return without
        .apply(conditions)
        .map(many ->
            new Looser(
                conditions.stream().sorted().toList(), Math.toIntExact(requireNonNull(many))));
  }

  /** Leaves out the first so many, and more until something is found. */
  private Later<Looser> leavingOut(List<String> conditions, int many) {
    List<String> left = conditions.subList(0, many);
    return counted(left)
        .then(found ->
            requireNonNull(found).matchCount() == 0 && many < conditions.size()
                ? leavingOut(conditions, many + 1)
                : takingBack(found, left, 0));
  }

  /**
   * Takes back what need not be left out, from the one at a place on. The last one must, as nothing
   * was found before; and so must both of two, as none is to blame alone.
   */
  private Later<Looser> takingBack(Looser known, List<String> left, int place) {
    if (known.matchCount() == 0 || left.size() == 2 || place == left.size() - 1) {
      return Later.now(known);
    }
    List<String> fewer = new ArrayList<>(left);
    fewer.remove(place);
    return counted(fewer)
        .then(found ->
            requireNonNull(found).matchCount() > 0
                ? takingBack(found, fewer, place)
                : takingBack(known, left, place + 1));
  }
}
