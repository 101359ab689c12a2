package org.mintatlas.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFacet;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Planner;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.persistence.statement.KeptWhileUnchanged;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.storing.SearchRows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Finds things in the database, by one index over the words and codes of all of them. */
class JdbcSearch implements Search {
  /** Of so many texts it is kept what may be meant by them: a few kilobytes for each. */
  private static final int KEPT_PLANS = 1_000;

  private final Statements jdbc;
  private final KeptWhileUnchanged<SearchText, SearchPlan> plans;
  private final FacetQuery facetQuery;
  private final SearchRows rows;

  JdbcSearch(Statements jdbc, Revisions revisions) {
    this.jdbc = jdbc;
    StoredLexicon lexicon = new StoredLexicon(jdbc);
    this.plans =
        new KeptWhileUnchanged<>(revisions, KEPT_PLANS, text -> Planner.plan(text, lexicon));
    this.facetQuery = new FacetQuery(jdbc);
    this.rows = new SearchRows(jdbc);
  }

  @Override
  public Map<SearchScope, Page<Found>> pages(
      Set<? extends SearchScope> scopes,
      SearchFilter filter,
      SearchOrder order,
      PageRequest request) {
    Map<SearchScope, Page<Found>> pages = new HashMap<>();
    if (!scopes.isEmpty()) {
      pages.put(SearchScope.EVERYWHERE, page(filter, request));
    }
    return pages;
  }

  /** What has all parts; if nothing has, what has any. */
  private Page<Found> page(SearchFilter filter, PageRequest request) {
    RankedQuery query = new RankedQuery(filter);
    Read complete = page(query, true, request);
    return complete.seen() == 0 && filter.plan().parts().size() > 1
        ? page(query, false, request).page(request)
        : complete.page(request);
  }

  private Read page(RankedQuery query, boolean complete, PageRequest request) {
    Read read =
        read(query.bindRanked(jdbc.sql(RankedQuery.few(request.forward())), complete), request);
    return read.seen() <= Search.RANKED
        ? read
        : read(query.bindMany(jdbc.sql(RankedQuery.many(request.forward())), complete), request);
  }

  private static Read read(StatementSpec statement, PageRequest request) {
    Position from = request.from();
    Read read = new Read();
    statement
        .param("size", request.size() + 1)
        .param("fromRank", from == null ? RankedQuery.end(request.forward()) : from.key())
        .param("fromId", from == null ? "" : from.id())
        .query(read);
    return read;
  }

  /** The rows of a page. */
  private static final class Read implements RowCallbackHandler {
    private static final long UNKNOWN = -1;
    private final List<Page.Item<Found>> items = new ArrayList<>();
    private boolean back;
    private long seen = UNKNOWN;

    @Override
    public void processRow(ResultSet row) throws SQLException {
      back = row.getBoolean("back");
      long all = row.getLong("seen");
      seen = row.wasNull() ? UNKNOWN : all;
      String id = row.getString("id");
      if (id != null) {
        Found found =
            new Found(
                SearchType.valueOf(row.getString("type")),
                id,
                row.getString("key"),
                row.getInt("points"));
        items.add(new Page.Item<>(found, new Position(found.rank(), id)));
      }
    }

    /** How many things are found; negative when they were not counted. */
    long seen() {
      return seen;
    }

    Page<Found> page(PageRequest request) {
      boolean goesOn = items.size() > request.size();
      List<Page.Item<Found>> wanted = goesOn ? items.subList(0, request.size()) : items;
      Page<Found> page =
          request.forward()
              ? new Page<>(wanted, goesOn, back)
              : new Page<>(wanted.reversed(), back, goesOn);
      return seen < 0 ? page : page.of(seen);
    }
  }

  @Override
  public Map<SearchScope, Long> counts(Set<? extends SearchScope> scopes, SearchFilter filter) {
    Map<SearchScope, Long> counts = new HashMap<>();
    if (!scopes.isEmpty()) {
      RankedQuery query = new RankedQuery(filter);
      counts.put(
          SearchScope.EVERYWHERE,
          query.bindFound(jdbc.sql(RankedQuery.COUNT)).query(Long.class).single());
    }
    return counts;
  }

  @Override
  public boolean hasAll(SearchFilter filter) {
    return new RankedQuery(filter)
        .bindFound(jdbc.sql(RankedQuery.COMPLETE))
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Facet<SearchFilter, ?>> facets() {
    return List.of(SearchFacet.values());
  }

  @Override
  public Map<SearchScope, Map<Facet<SearchFilter, ?>, FacetCounts>> facetCounts(
      Set<? extends SearchScope> scopes,
      SearchFilter filter,
      Set<? extends Facet<SearchFilter, ?>> wanted) {
    Map<SearchScope, Map<Facet<SearchFilter, ?>, FacetCounts>> counts = new HashMap<>();
    if (!scopes.isEmpty()) {
      counts.put(
          SearchScope.EVERYWHERE, wanted.isEmpty() ? Map.of() : facetQuery.counts(filter, wanted));
    }
    return counts;
  }

  @Override
  public SearchPlan plan(SearchText text) {
    return plans.of(text);
  }

  @Override
  public List<Found> suggest(
      SearchText text, Set<SearchType> types, @Nullable Near near, int most) {
    return SuggestQuery.of(jdbc, text, types, near, most)
        .query((row, number) ->
            new Found(
                SearchType.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getInt(4)))
        .list();
  }

  @Override
  public Set<SearchTerm> terms() {
    return new HashSet<>(
        jdbc.sql("select words, tag from search_term")
            .query((row, number) -> new SearchTerm(row.getString(1), row.getString(2)))
            .list());
  }

  @Override
  public void replaceTerms(Collection<SearchTerm> terms) {
    List<SearchTerm> all = List.copyOf(new HashSet<>(terms));
    jdbc.sql(
            """
            with given as (
              select * from unnest(:words::text[], :tags::text[], :keys::text[])
                as given (words, tag, key)),
            gone as (
              delete from search_term known where not exists (
                select from given where given.words = known.words and given.tag = known.tag))
            insert into search_term as known (words, tag, key)
            select words, tag, key from given
            on conflict (words, tag) do update set key = excluded.key
            where known.key <> excluded.key
            """)
        .param("words", all.stream().map(SearchTerm::words).toArray(String[]::new))
        .param("tags", all.stream().map(SearchTerm::tag).toArray(String[]::new))
        .param("keys", all.stream().map(SearchTerm::key).toArray(String[]::new))
        .update();
  }

  @Override
  public boolean isMadeBy(int version) {
    return jdbc.sql("select exists (select from search_version where version = :version)")
        .param("version", version)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void madeBy(int version) {
    jdbc.sql(
            """
            insert into search_version as known (number, version) values (1, :version)
            on conflict (number) do update set version = excluded.version
            """)
        .param("version", version)
        .update();
  }

  @Override
  public void keep(Collection<?> things) {
    rows.put(things);
  }
}
