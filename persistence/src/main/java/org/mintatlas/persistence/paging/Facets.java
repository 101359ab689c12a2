package org.mintatlas.persistence.paging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the elements of a list are counted without looking at them: the database keeps a bit for each
 * element and value, and whatever was chosen of several columns is the same bit in several sets.
 *
 * @param list the table of the elements
 * @param columns those whose values have bits
 * @param shown what the elements are that have bits, if not all do
 * @param parent the column with the key of the parent; none for the list of all
 */
record Facets(String list, Set<String> columns, String shown, String parent) {

  /** The number of those elements that have one of the values that each parameter names. */
  String count(String key, Map<String, String> parameters) {
    String sets =
        Stream.concat(
                parent.isEmpty() && !parameters.isEmpty()
                    ? Stream.empty()
                    : Stream.of(set(parent, parent.isEmpty() ? "= ''" : "= " + key)),
                parameters.entrySet().stream()
                    .map(chosen ->
                        set(chosen.getKey(), "= any(:" + chosen.getValue() + "::text[])")))
            .collect(Collectors.joining(" union all "));
    int number = parameters.size() + (parent.isEmpty() && !parameters.isEmpty() ? 0 : 1);
    return "coalesce(sum(bit_count(bits)), 0) from (select bit_and(bits) as bits from ("
        + sets
        + ") as chosen group by block having count(*) = "
        + number
        + ") as found";
  }

  /** The blocks of those that have any of some values. */
  private String set(String column, String values) {
    return "select block, bit_or(bits) as bits from (select block, bit_xor(bits) as bits"
        + " from facet_bits where list = '"
        + list
        + "' and facet = '"
        + column
        + "' and value "
        + values
        + " group by value, block) as one group by block";
  }
}
