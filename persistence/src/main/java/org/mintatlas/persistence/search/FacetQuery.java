package org.mintatlas.persistence.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.words.Lexemes;
import org.mintatlas.persistence.words.Owned;

/**
 * Counts what is found by the codes of its entries, in one statement for all facets. Of more than
 * 10,000 things one of thirty-two is looked at, chosen by lot. Where the list has what has any
 * word, as nothing has all, that is counted for each facet.
 */
final class FacetQuery {
  /** So many things are looked at one by one. */
  private static final int MOST = 10_000;

  /** Where so many of few things are found, there certainly are more of all. */
  private static final int MOST_OF_FEW = MOST / Lexemes.ONE_OF * 3 / 2;

  private static final String TYPE = SearchType.class.getSimpleName();

  private static final String OF_FEW = "'" + Lexemes.FEW + "'::tsquery";

  /** The empty code is that of every thing. */
  private static final String EVERY = "";

  // No more is read of what is listed than what is asked for; as a whole it is planned, so that its
  // index is taken.
  private static final Sql COUNT =
      Sql.of(
          """
          with listed as materialized (select type, codes from %5$s),
          mode as materialized (select :alone or exists (select from listed) as complete)
          select asked.number, told.code, count(*) as found, bool_or(seen.drawn) as drawn
          from unnest(
            cast(cast(:all as text[]) as tsquery[]), cast(cast(:any as text[]) as tsquery[]),
            cast(cast(:allOwned as text[]) as tsquery[]),
            cast(cast(:anyOwned as text[]) as tsquery[]), cast(:listing as boolean[]))
            with ordinality
            as asked (complete, any_part, complete_owned, any_owned, is_listed, number)
          cross join lateral (
            with few as materialized (
              select type, codes from %1$s where (select complete from mode)
              union all
              select type, codes from %2$s where not (select complete from mode)),
            size as materialized (select count(*) as of_few from few),
            one_by_one as materialized (
              select * from (
                select type, codes from listed
                where (select of_few from size) <= :mostOfFew and (select complete from mode)
                and asked.is_listed
                union all
                select type, codes from %3$s
                where (select of_few from size) <= :mostOfFew and (select complete from mode)
                and not asked.is_listed
                union all
                select type, codes from %4$s
                where (select of_few from size) <= :mostOfFew and not (select complete from mode)
              ) as entry
              limit :most + 1),
            many as materialized (
              select (select of_few from size) > :mostOfFew
                or (select count(*) from one_by_one) > :most as yes)
            select type, codes, false as drawn from one_by_one where not (select yes from many)
            union all
            select type, codes, true from few where (select yes from many)
          ) as seen
          cross join lateral (
            select code from unnest(seen.codes) as code where code like any(:lists::text[])
            union all
            select unnest(array[:type || '.' || seen.type, ''])) as told
          group by asked.number, told.code
          """,
          Owned.found("asked.complete && " + OF_FEW, "asked.complete_owned && " + OF_FEW),
          Owned.found("asked.any_part && " + OF_FEW, "asked.any_owned && " + OF_FEW),
          Owned.found("asked.complete", "asked.complete_owned"),
          Owned.found("asked.any_part", "asked.any_owned"),
          Owned.found(
              "(select cast(:listed as tsquery))", "(select cast(:listedOwned as tsquery))"));

  private final Statements jdbc;

  FacetQuery(Statements jdbc) {
    this.jdbc = jdbc;
  }

  /** How often each code was found under one filter. */
  private static final class Counted {
    private final Map<String, Long> codes = new HashMap<>();
    private boolean exact = true;

    /** An entry has one element for each list, with all of its codes. */
    FacetCounts of(Facet<SearchFilter, ?> facet, SearchFilter filter) {
      String list = facet.property().type().getSimpleName() + '.';
      Map<String, Long> counts = new HashMap<>();
      long known = 0;
      for (Map.Entry<String, Long> code : codes.entrySet()) {
        if (code.getKey().startsWith(list)) {
          known += code.getValue();
          for (String one : code.getKey().substring(list.length()).split("[.]", -1)) {
            counts.merge(one, code.getValue(), Long::sum);
          }
        }
      }
      return FacetCounts.of(facet, filter, counts, codes.getOrDefault(EVERY, 0L) - known, exact);
    }
  }

  Map<Facet<SearchFilter, ?>, FacetCounts> counts(
      SearchFilter filter, Set<? extends Facet<SearchFilter, ?>> facets) {
    Map<SearchFilter, List<Facet<SearchFilter, ?>>> byFilter = new LinkedHashMap<>();
    facets.forEach(facet ->
        byFilter
            .computeIfAbsent(facet.property().unchosen().apply(filter), same -> new ArrayList<>())
            .add(facet));
    List<Counted> counted = new ArrayList<>();
    byFilter.keySet().forEach(of -> counted.add(new Counted()));
    List<RankedQuery> queries = byFilter.keySet().stream().map(RankedQuery::new).toList();
    RankedQuery listed = new RankedQuery(filter);
    jdbc.sql(COUNT)
        .param("listed", listed.all())
        .param("listedOwned", listed.allOwned())
        .param("all", queries.stream().map(RankedQuery::all).toArray(String[]::new))
        .param("any", queries.stream().map(RankedQuery::any).toArray(String[]::new))
        .param("allOwned", queries.stream().map(RankedQuery::allOwned).toArray(String[]::new))
        .param("anyOwned", queries.stream().map(RankedQuery::condition).toArray(String[]::new))
        .param("owners", queries.getFirst().plan().tags())
        .param("listing", byFilter.keySet().stream().map(filter::equals).toArray(Boolean[]::new))
        .param("alone", filter.plan().parts().size() <= 1)
        .param(
            "lists",
            facets.stream()
                .map(facet -> facet.property().type().getSimpleName() + ".%")
                .toArray(String[]::new))
        .param("most", MOST)
        .param("mostOfFew", MOST_OF_FEW)
        .param("type", TYPE)
        .query(row -> {
          Counted of = counted.get(row.getInt("number") - 1);
          boolean drawn = row.getBoolean("drawn");
          of.exact &= !drawn;
          of.codes.put(row.getString("code"), row.getLong("found") * (drawn ? Lexemes.ONE_OF : 1));
        });
    Map<Facet<SearchFilter, ?>, FacetCounts> counts = new HashMap<>();
    int i = 0;
    for (List<Facet<SearchFilter, ?>> same : byFilter.values()) {
      Counted of = counted.get(i++);
      same.forEach(facet -> counts.put(facet, of.of(facet, filter)));
    }
    return counts;
  }
}
