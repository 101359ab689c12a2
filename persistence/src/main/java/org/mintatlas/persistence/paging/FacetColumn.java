package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a list has the values of a facet.
 *
 * <p>Where a filter is made of such columns alone whose values have bits, these are counted: exact
 * for any number of elements. Else elements are looked at, as long as there are no more than 10,000
 * of them. Of more, a part of the table is looked at, whole pages of it spread all over, and what
 * is found there stands for the whole.
 *
 * @param name the column, by which bits know it too
 * @param values the SQL of an array of them; an absent or empty one is unknown. Where they are
 *     those of others, of a text with all of them
 * @param of selects those others, behind FROM, whom all facets with the same look up once; null for
 *     what an element has itself
 */
public record FacetColumn(String name, String values, @Nullable String of) {
  /** So many elements are looked at one by one. */
  private static final int MOST = 10_000;

  /** So many rows are looked at for an estimate. */
  private static final int SAMPLE = 20_000;

  /** A column with one value, of an alias. */
  public static FacetColumn one(@CompileTimeConstant String column) {
    return new FacetColumn(name(column), "array[" + column + "::text]", null);
  }

  /** A column with an array of values, of an alias. */
  public static FacetColumn several(@CompileTimeConstant String column) {
    return new FacetColumn(name(column), column + "::text[]", null);
  }

  /** What is no column. */
  public static FacetColumn computed(
      @CompileTimeConstant String name, @CompileTimeConstant String values) {
    return new FacetColumn(name, values, null);
  }

  /**
   * What those have that belong to an element and are like something.
   *
   * @param values the SQL of an array of the values of one of them, none of which has a comma
   * @param those selects what belongs to an element, behind FROM
   * @param conditions what it must be like: the same that the list has of it
   */
  public static FacetColumn having(
      @CompileTimeConstant String name,
      @CompileTimeConstant String values,
      @CompileTimeConstant String those,
      @Nullable Conditions conditions) {
    return new FacetColumn(
        name,
        "string_agg(nullif(array_to_string(" + values + ", ','), ''), ',')",
        those + (conditions == null ? "" : conditions.sql()));
  }

  private static String name(String column) {
    return column.substring(column.indexOf('.') + 1);
  }

  /**
   * Counts the elements that meet the same conditions. Its rows have the name of a facet, a value
   * or null, how many were found with it, and for how many each of these stands if not all were
   * looked at; then there is one for each facet, whatever was found.
   *
   * @param key the SQL of the key of the parent
   * @param many whether there are several
   */
  static String count(
      ListSource source,
      String key,
      Conditions conditions,
      boolean many,
      List<FacetColumn> columns) {
    Map<Boolean, List<FacetColumn>> byBits =
        columns.stream()
            .collect(
                Collectors.partitioningBy(
                    one -> isCountedByBits(source, conditions, List.of(one))));
    List<FacetColumn> counted = byBits.getOrDefault(true, List.of());
    List<FacetColumn> others = byBits.getOrDefault(false, List.of());
    if (counted.isEmpty()) {
      return lookedAt(source, key, conditions, many, others);
    }
    String bits = byBits(source, key, conditions, counted);
    return others.isEmpty()
        ? bits
        : bits + " union all " + lookedAt(source, key, conditions, many, others);
  }

  private static String lookedAt(
      ListSource source,
      String key,
      Conditions conditions,
      boolean many,
      List<FacetColumn> columns) {
    String which = many ? conditions.sql() : conditions.counted();
    String matched = many ? null : conditions.matchedInBox();
    return matched == null
        ? oneByOne(source, key, which, "", some(source, key, which, columns), columns)
        : oneByOne(
            source,
            key,
            which,
            ListStatements.found(matched) + ", ",
            "("
                + some(source, key, ListStatements.LITTLE + conditions.probe(), columns)
                + ") union all ("
                + some(source, key, ListStatements.MUCH + which, columns)
                + ')',
            columns);
  }

  /** Whether elements need not be looked at. */
  static boolean isCountedByBits(
      ListSource source, Conditions conditions, List<FacetColumn> columns) {
    return source.isCountedByBits(conditions.facets())
        && source.haveBits(columns.stream().map(FacetColumn::name).toList());
  }

  private static String byBits(
      ListSource source, String key, Conditions conditions, List<FacetColumn> columns) {
    Chosen chosen = Objects.requireNonNull(conditions.facets());
    return "(with chosen as materialized ("
        + source.chosenByBits(key, chosen)
        + ") select each.facet, nullif(each.value, '') as value,"
        + " sum(bit_count(each.bits & chosen.bits)) as found, null::float8 as stands_for"
        + " from (select facet, value, block, bit_xor(bits) as bits from facet_bits where list = '"
        + source.elementTable()
        + "' and facet in ("
        + columns.stream().map(one -> "'" + one.name + "'").collect(Collectors.joining(", "))
        + ") group by facet, value, block) as each join chosen on chosen.block = each.block"
        + " group by each.facet, each.value)";
  }

  /** As many elements as are looked at, and one more. */
  private static String some(
      ListSource source, String key, String conditions, List<FacetColumn> columns) {
    return "select "
        + selected(columns)
        + source.elements(key, conditions)
        + " limit "
        + (MOST + 1);
  }

  private static String oneByOne(
      ListSource source,
      String key,
      String conditions,
      String with,
      String some,
      List<FacetColumn> columns) {
    String size = "(select many from size)";
    String all =
        "(select greatest(reltuples, 1) from pg_class where oid = '"
            + source.elementTable()
            + "'::regclass)";
    return "(with "
        + with
        + "few as materialized ("
        + some
        + "), size as materialized (select count(*) > "
        + MOST
        + " as many from few), seen as (select few.* from few where not "
        + size
        + " union all select "
        + selected(columns)
        + source.sampled(
            " tablesample system (least(100, 100 * "
                + SAMPLE
                + " / "
                + all
                + ")::real) repeatable (1)",
            key,
            conditions + " and " + size)
        + ") select told.facet, told.value, count(*) as found, case when "
        + size
        + " then greatest(1, "
        + all
        + "::float8 / "
        + SAMPLE
        + ") end as stands_for from seen cross join lateral ("
        + IntStream.range(0, columns.size())
            .mapToObj(i -> told(i, columns))
            .collect(Collectors.joining(" union all "))
        + ") as told group by told.facet, told.value union all select facet, null, 0, 1"
        + " from unnest(array["
        + columns.stream().map(one -> "'" + one.name + "'").collect(Collectors.joining(", "))
        + "]) as estimated (facet) where "
        + size
        + ")";
  }

  private static String selected(List<FacetColumn> columns) {
    Map<String, List<String>> lookedUp = lookedUp(columns);
    return Stream.concat(
            IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).of == null)
                .mapToObj(i -> columns.get(i).values + " as values" + i),
            numbered(lookedUp).entrySet().stream()
                .map(each ->
                    "(select array["
                        + String.join(", ", Objects.requireNonNull(lookedUp.get(each.getKey())))
                        + "] from "
                        + each.getKey()
                        + ") as looked"
                        + each.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** What is looked up of the same others, at once. */
  private static Map<String, List<String>> lookedUp(List<FacetColumn> columns) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (FacetColumn column : columns) {
      if (column.of != null) {
        values.computeIfAbsent(column.of, of -> new ArrayList<>()).add(column.values);
      }
    }
    return values;
  }

  private static Map<String, Integer> numbered(Map<String, List<String>> lookedUp) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    lookedUp.keySet().forEach(of -> numbers.put(of, numbers.size()));
    return numbers;
  }

  /** The values of an element, each once, or a null in their place. */
  private static String told(int i, List<FacetColumn> columns) {
    FacetColumn column = columns.get(i);
    String values = "seen.values" + i;
    if (column.of != null) {
      Map<String, List<String>> lookedUp = lookedUp(columns);
      int place = Objects.requireNonNull(lookedUp.get(column.of)).indexOf(column.values) + 1;
      values =
          "string_to_array(seen.looked"
              + numbered(lookedUp).get(column.of)
              + "["
              + place
              + "], ',')";
    }
    return "select "
        + (column.of == null ? "'" : "distinct '")
        + column.name
        + "' as facet, value from unnest(case when cardinality("
        + values
        + ") > 0 then "
        + values
        + " else array[null::text] end) as of (value)";
  }

  /**
   * What is chosen of columns.
   *
   * @param parameters the names of the parameters by the columns that have one of their values
   * @param except whether those that {@code exceptIds} names are left out
   */
  record Chosen(Map<String, String> parameters, boolean except) {}

  /**
   * How the elements of a list are counted without looking at them: the database keeps a bit for
   * each element and value, and whatever was chosen of several columns is the same bit in several
   * sets.
   *
   * @param list the table of the elements
   * @param columns those whose values have bits
   * @param shown what the elements are that have bits, if not all do
   * @param parent the column with the key of the parent; none for the list of all
   */
  record Bits(String list, Set<String> columns, String shown, String parent) {

    /** The number of those elements that are chosen. */
    String count(String key, Chosen chosen) {
      return "coalesce(sum(bit_count(bits)), 0) from (" + chosen(key, chosen) + ") as found";
    }

    /** The bits of these elements, block by block. */
    String chosen(String key, Chosen chosen) {
      String all = all(key, chosen.parameters());
      return chosen.except
          ? "select block, found.bits & ~coalesce(but.bits, 0::bit(1024)) as bits from ("
              + all
              + ") as found left join (select number / 1024 as block,"
              + " bit_or(facet_bit(number)) as bits from "
              + list
              + " where id = any(:exceptIds::uuid[]) group by number / 1024) as but using (block)"
          : all;
    }

    private String all(String key, Map<String, String> parameters) {
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
      return "select block, bit_and(bits) as bits from ("
          + sets
          + ") as chosen group by block having count(*) = "
          + number;
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
}
