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
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.words.Owned;

/**
 * Counts what is found by the codes of its entries, in one statement for all facets. Of more than
 * 10,000 things a part of all entries is looked at, whole pages of them spread all over. Where the
 * list has what has any word, as nothing has all, that is counted for each facet.
 */
final class FacetQuery {
  /** So many things are looked at one by one. */
  private static final int MOST = 10_000;

  /** So many entries are looked at for an estimate. */
  private static final int SAMPLE = 20_000;

  private static final String TYPE = SearchType.class.getSimpleName();

  /** The empty code is that of every thing. */
  private static final String EVERY = "";

  /** What is there of an estimate even if nothing else is. */
  private static final String ESTIMATED = "~";

  private static final Sql COUNT =
      Sql.of(
          """
          with size as materialized (
            select greatest(reltuples, 1)::float8 as entries from pg_class
            where oid = 'search_entry'::regclass),
          mode as materialized (select exists (select from %5$s) as complete)
          select asked.number, told.code, count(*) as found, max(seen.stands_for) as stands_for
          from unnest(
            cast(cast(:all as text[]) as tsquery[]), cast(cast(:any as text[]) as tsquery[]),
            cast(cast(:allOwned as text[]) as tsquery[]),
            cast(cast(:anyOwned as text[]) as tsquery[])) with ordinality
            as asked (complete, any_part, complete_owned, any_owned, number)
          cross join lateral (
            with complete as materialized (
              select type, codes from %1$s
              where (select complete from mode)
              limit :most + 1),
            few as materialized (
              select * from complete
              union all (
                select type, codes from %2$s where not (select complete from mode)
                limit :most + 1)),
            many as materialized (select count(*) > :most as yes from few)
            select type, codes, null::float8 as stands_for from few where not (select yes from many)
            union all
            select type, codes, greatest(1, (select entries from size) / :sample)
            from search_entry tablesample system (
              least(100, 100 * :sample / (select entries from size))::real) repeatable (1)
            where (select yes from many)
            and case when (select complete from mode) then %3$s else %4$s end
            union all
            select null, '{}', 1 from many where yes
          ) as seen
          cross join lateral unnest(case
            when seen.type is null then array[:estimated::text]
            else seen.codes || array[:type, :type || '.' || seen.type, ''] end) as told (code)
          group by asked.number, told.code
          """,
          Owned.found("asked.complete", "asked.complete_owned"),
          Owned.found("asked.any_part", "asked.any_owned"),
          Owned.isFound("search_entry", "asked.complete", "asked.complete_owned"),
          Owned.isFound("search_entry", "asked.any_part", "asked.any_owned"),
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

    FacetCounts of(Facet<SearchFilter, ?> facet, SearchFilter filter) {
      String list = facet.property().type().getSimpleName();
      String beginning = SearchEntry.tag(list, "");
      Map<String, Long> counts = new HashMap<>();
      codes.forEach((code, found) -> {
        if (code.startsWith(beginning)) {
          counts.put(code.substring(beginning.length()), found);
        }
      });
      long known = codes.getOrDefault(list, 0L);
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
        .param("most", MOST)
        .param("sample", SAMPLE)
        .param("type", TYPE)
        .param("estimated", ESTIMATED)
        .query(row -> {
          Counted of = counted.get(row.getInt("number") - 1);
          double standsFor = row.getDouble("stands_for");
          boolean all = row.wasNull();
          of.exact &= all;
          of.codes.put(
              row.getString("code"), Math.round(row.getLong("found") * (all ? 1 : standsFor)));
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
