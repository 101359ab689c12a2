package org.mintatlas.persistence.paging;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.PageRequest;

/**
 * Makes the statements that read lists, and keeps those in use.
 *
 * <p>One statement reads the lists of all parents of one kind. For a single parent it is a plain
 * one, whose plan PostgreSQL can keep: what a set of parents costs it thinks about at each call.
 * The size of a page stands in the text, because PostgreSQL takes one that it does not know for a
 * tenth of the list.
 *
 * <p>A page of what conditions choose is the first part of a walk along the list, which may be long
 * when they choose little. PostgreSQL guesses how little, and is wrong where what it takes for rare
 * does not exist, or where one condition follows from another. So the statement looks first, in
 * whatever way it finds a thousand of them soonest: if there are no more, it sorts those.
 */
final class ListStatements {
  private static final int KEPT = 256;

  /**
   * So many elements can be sorted, and a walk along the list meets one of more than these soon.
   */
  private static final int FEW = 1000;

  /**
   * The same where names have a text as well: those stand together in the order of names, and a
   * walk goes past all before them.
   */
  private static final int NAMED = 10_000;

  /** So many that words find are looked up and sorted. */
  private static final int MATCHED = 20_000;

  private static final String FOUND = "(select count(*) from few)";
  private static final String HIT = "(select count(*) from matched)";

  /** That words find so few that they are looked up first. */
  static final String LITTLE = " and " + HIT + " <= " + MATCHED;

  /** That they find more. */
  static final String MUCH = " and " + HIT + " > " + MATCHED;

  private final Map<Question, ListStatement> statements = new ConcurrentHashMap<>();

  /**
   * One that reads the same page under each parent. Its rows have the number of the parent from 1
   * on, whether the list goes back, how many elements the list has if that was seen on the way, the
   * key and the identity of the position of an element, or nulls, and what is asked for of the
   * element. Those of one parent come as the list is walked along, which is backwards from its end
   * or from a position towards the beginning.
   */
  ListStatement ofPages(
      ListSource source,
      boolean many,
      Conditions conditions,
      SortKey sort,
      PageRequest request,
      Selection.Asked asked) {
    return kept(
        new Question(
            source,
            many,
            conditions.sql(),
            conditions.chosen() && !many && source.mayBeLong() ? conditions.probe() : null,
            conditions.chosen(),
            null,
            conditions.nearest(),
            conditions.matched(),
            conditions.named() ? NAMED : FEW,
            new Cut(
                asked.columns(), sort, request.forward(), request.size(), request.from() != null)));
  }

  /** One that counts. Its rows have the number of a parent and how many elements there are. */
  ListStatement ofCounts(ListSource source, boolean many, Conditions conditions) {
    FacetColumn.Chosen facets = conditions.facets();
    boolean byBits = source.isCountedByBits(facets);
    return kept(
        new Question(
            source,
            many,
            many ? conditions.sql() : conditions.counted(),
            conditions.probe(),
            conditions.chosen() && !byBits,
            byBits ? facets : null,
            null,
            many ? null : conditions.matchedInBox(),
            FEW,
            null));
  }

  /**
   * One that counts by facets. Its rows have the number of a parent and what {@link
   * FacetColumn#count} tells.
   *
   * @param columns the facets that are counted of those that meet the same conditions
   */
  ListStatement ofFacets(
      ListSource source, boolean many, Map<Conditions, List<FacetColumn>> columns) {
    Question question = new Question(source, many, "", null, true, null, null, null, FEW, null);
    String counts =
        columns.entrySet().stream()
            .map(of -> FacetColumn.count(source, question.key(), of.getKey(), many, of.getValue()))
            .collect(Collectors.joining(" union all "));
    return new ListStatement(
        "select parent.number, told.*"
            + question.parents()
            + " cross join lateral ("
            + counts
            + ") as told",
        columns.keySet().stream().anyMatch(Conditions::chosen));
  }

  /** What words find, told by their index alone. */
  static String found(String matched) {
    return "matched as materialized (" + matched + " limit " + (MATCHED + 1) + ')';
  }

  /** Far fewer are in use at a time; whoever asks in ever new ways only makes them anew. */
  private ListStatement kept(Question question) {
    ListStatement known = statements.get(question);
    if (known != null) {
      return known;
    }
    if (statements.size() >= KEPT) {
      statements.clear();
    }
    return statements.computeIfAbsent(question, Question::statement);
  }

  /** How a page is cut out of a list, but for the position where it begins. */
  private record Cut(String columns, SortKey sort, boolean forward, int size, boolean behind) {}

  /** All that the text of a statement depends on; without a cut it counts. */
  private record Question(
      ListSource source,
      boolean many,
      String conditions,
      @Nullable String probe,
      boolean chosen,
      FacetColumn.@Nullable Chosen facets,
      Conditions.@Nullable Nearest nearest,
      @Nullable String matched,
      int most,
      @Nullable Cut cut) {

    ListStatement statement() {
      return new ListStatement(cut == null ? count() : page(cut), chosen);
    }

    private String count() {
      if (matched != null) {
        return "with "
            + found(matched)
            + " select 1, (select count(*)"
            + source.counted(key(), LITTLE + probe)
            + ") + (select count(*)"
            + source.counted(key(), MUCH + conditions)
            + ')';
      }
      String counted =
          facets == null
              ? "count(*)" + source.counted(key(), conditions)
              : source.countedByBits(key(), facets);
      return many
          ? "select parent.number, (select " + counted + ")" + parents()
          : "select 1, " + counted;
    }

    private String page(Cut cut) {
      String key = source.key(cut.sort);
      boolean rising = cut.sort.ascending() == cut.forward;
      String page =
          part(
              key + " as page_key, " + source.id() + " as page_id, " + cut.columns,
              (cut.behind ? beyond(key, rising ? ">" : "<") : "")
                  + order(key, rising)
                  + " limit "
                  + (cut.size + 1));
      if (!many && !cut.behind && cut.forward && probe == null) {
        return "select 1, false, null::bigint, " + page;
      }
      return few()
          + "select parent.number, "
          + (cut.behind ? "back.found" : "false")
          + ", "
          + (probe == null
              ? "null::bigint"
              : "case when " + FOUND + " <= " + fewest() + " then " + FOUND + " end")
          + ", element.*"
          + parents()
          + (cut.behind
              ? " left join lateral (select " + back(key, rising) + ") as back on true"
              : "")
          + " left join lateral (select "
          + page
          + ") as element on true"
          + (probe == null
              ? ""
              : " order by element.page_key"
                  + direction(rising)
                  + ", element.page_id"
                  + direction(rising));
    }

    /**
     * One step back. Ordered although any would do: else the database may look through the table
     * from its beginning for an element that it believes to be common. What is computed has one end
     * alone from which an index leads on.
     */
    private String back(String key, boolean rising) {
      boolean computed = requireNonNull(cut).sort.computed();
      return part(
          "true as found",
          beyond(key, rising ? "<=" : ">=") + order(key, computed || !rising) + " limit 1");
    }

    /**
     * Something of some elements of the list, which are sorted if they are few. A walk from the
     * nearest on ends where what is asked for ends, and does not look through all that is farther
     * away for one more.
     */
    private String part(String selected, String which) {
      String end = nearest != null && requireNonNull(cut).sort.computed() ? nearest.end() : "";
      String walk = selected + source.elements(key(), conditions + end);
      if (probe == null) {
        return walk + which;
      }
      String sort =
          selected
              + source.elements(key(), " and " + source.id() + " = any(array(select id from few))");
      return "* from ((select "
          + sort
          + " and "
          + FOUND
          + " <= "
          + fewest()
          + which
          + ") union all (select "
          + walk
          + " and "
          + FOUND
          + " > "
          + fewest()
          + which
          + ")) as part";
    }

    /** So many are sorted. */
    private String fewest() {
      return matched == null
          ? String.valueOf(most)
          : "case when " + HIT + " <= " + MATCHED + " then " + MATCHED + " else " + most + " end";
    }

    private String few() {
      if (probe == null) {
        return "";
      }
      Around around = around();
      String near = around == null ? "" : around.near() + ", ";
      if (matched == null) {
        return "with "
            + near
            + "few as materialized ("
            + (around == null ? some(probe, most + 1) : around.few(conditions, probe, true))
            + ") ";
      }
      return "with "
          + near
          + found(matched)
          + ", few as materialized ("
          + fewOf(around, probe)
          + ") ";
    }

    /**
     * What words find is told by their index alone, and looked up unless it is very much; then it
     * is looked for among what other conditions find.
     */
    private String fewOf(@Nullable Around around, String probe) {
      String among = MUCH + conditions;
      return "("
          + some(LITTLE + probe, MATCHED)
          + ") union all ("
          + (around == null
              ? some(among, most + 1)
              : around.few(among, among + around.nearest.found(), false))
          + ")";
    }

    private @Nullable Around around() {
      String table = source.table();
      return nearest == null || table == null ? null : new Around(nearest, table);
    }

    /**
     * Finds out whether few elements are near. Where the nearest thousand of the whole table lie
     * beyond what is asked for, those that do not are all there are; else there are many, among
     * which others are looked for.
     */
    private final class Around {
      private final Conditions.Nearest nearest;
      private final String table;

      Around(Conditions.Nearest nearest, String table) {
        this.nearest = nearest;
        this.table = table;
      }

      /** The nearest thousand. */
      String near() {
        return "near as materialized (select "
            + source.id()
            + " as id, "
            + nearest.distance()
            + " as distance from "
            + table
            + " order by distance limit "
            + (FEW + 1)
            + ")";
      }

      /**
       * A thousand that are near, or all.
       *
       * @param known what is asked for of some that are known
       * @param unknown what finds some of many
       * @param ordered whether most of the nearest are like that
       */
      String few(String known, String unknown, boolean ordered) {
        String reach = " and (select max(distance) from near) ";
        String those = source.id() + " = any(array(select id from near))" + nearest.or();
        return "("
            + some(known + " and (" + those + ')' + reach + "> " + nearest.reach(), most + 1)
            + ") union all ("
            + some(unknown + reach + "<= " + nearest.reach(), order(ordered), most + 1)
            + ")";
      }

      private String order(boolean ordered) {
        return ordered && nearest.or().isEmpty() ? " order by " + nearest.distance() : "";
      }
    }

    private String some(String which, int most) {
      return some(which, "", most);
    }

    private String some(String which, String order, int most) {
      return "select "
          + source.id()
          + " as id"
          + source.elements(key(), which)
          + order
          + " limit "
          + most;
    }

    /** The key of a parent. */
    private String key() {
      return many ? "parent.key" : "cast(:parent as " + source.parent().sql() + ')';
    }

    private String parents() {
      return many
          ? " from unnest(cast(:parents as "
              + source.parent().sql()
              + "[])) with ordinality as parent (key, number)"
          : " from (select 1 as number) as parent";
    }

    private String beyond(String key, String operator) {
      return " and (" + key + ", " + source.id() + ") " + operator + " (:fromKey, :fromId)";
    }

    private String order(String key, boolean rising) {
      return " order by " + key + direction(rising) + ", " + source.id() + direction(rising);
    }

    private static String direction(boolean rising) {
      return rising ? " asc" : " desc";
    }
  }
}
