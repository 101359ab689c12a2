package org.mintatlas.memory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.search.Found;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.SearchFacet;
import org.mintatlas.application.search.SearchFilter;
import org.mintatlas.application.search.SearchOrder;
import org.mintatlas.application.search.SearchScope;
import org.mintatlas.application.search.entry.SearchEntries;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.Planner;
import org.mintatlas.application.search.plan.Relevance;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.memory.paging.InMemoryPaged;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.storing.TakingTurns;

/** Finds what other collections in memory hold. */
public final class InMemorySearch extends TakingTurns
    implements Search, InMemoryPaged<SearchScope, SearchFilter, SearchOrder, Found> {
  private final Supplier<Stream<?>> things;
  private Set<SearchTerm> terms = Set.of();
  private IdentityHashMap<Object, Optional<SearchEntry>> entries = new IdentityHashMap<>();
  private SearchIndex index = new SearchIndex(List.of(), Set.of());

  /**
   * Finds these things.
   *
   * @param things all things that are found, as they are now
   */
  public InMemorySearch(Supplier<Stream<?>> things) {
    this.things = things;
  }

  /** What things are found by is made again for those that changed. */
  private synchronized SearchIndex index() {
    List<Object> now = new ArrayList<>();
    things.get().forEach(now::add);
    if (now.size() != entries.size() || !entries.keySet().containsAll(now)) {
      IdentityHashMap<Object, Optional<SearchEntry>> made = new IdentityHashMap<>();
      for (Object thing : now) {
        Optional<SearchEntry> known = entries.get(thing);
        made.put(thing, known == null ? SearchEntries.of(thing) : known);
      }
      entries = made;
      remake();
    }
    return index;
  }

  private void remake() {
    index = new SearchIndex(entries.values().stream().flatMap(Optional::stream).toList(), terms);
  }

  @Override
  public Function<SearchScope, Stream<Found>> lists(SearchFilter filter) {
    List<SearchEntry> found = found(filter);
    return scope -> found.stream().map(entry -> found(entry, filter.plan()));
  }

  private List<SearchEntry> found(SearchFilter filter) {
    SearchPlan plan = filter.plan();
    List<SearchEntry> any =
        index().entries().stream()
            .filter(filter::matches)
            .filter(entry -> Relevance.points(entry, plan) > 0)
            .toList();
    List<SearchEntry> all = any.stream().filter(entry -> Relevance.hasAll(entry, plan)).toList();
    return all.isEmpty() ? any : all;
  }

  private static Found found(SearchEntry entry, SearchPlan plan) {
    return new Found(entry.type(), entry.id(), entry.key(), Relevance.points(entry, plan));
  }

  @Override
  public List<Facet<SearchFilter, ?>> facets() {
    return List.of(SearchFacet.values());
  }

  @Override
  public Map<SearchScope, Map<Facet<SearchFilter, ?>, FacetCounts>> facetCounts(
      Set<? extends SearchScope> scopes,
      SearchFilter filter,
      Set<? extends Facet<SearchFilter, ?>> facets) {
    return InMemoryPaged.facetCounts(
        unchosen -> scope -> found(unchosen).stream(), scopes, filter, facets);
  }

  @Override
  public Sorting<Found> sorting(SearchScope scope, SearchOrder order) {
    return Sorting.texts(false, Found::rank);
  }

  @Override
  public String idOf(Found found) {
    return found.id();
  }

  @Override
  public SearchPlan plan(SearchText text) {
    return Planner.plan(text, index());
  }

  @Override
  public List<Found> suggest(SearchText text, Set<SearchType> types, int most) {
    Map<SearchType, List<Found>> found = new EnumMap<>(SearchType.class);
    for (SearchEntry entry : index().entries()) {
      int points = types.contains(entry.type()) ? Relevance.begins(entry, text) : 0;
      if (points > 0) {
        found
            .computeIfAbsent(entry.type(), type -> new ArrayList<>())
            .add(new Found(entry.type(), entry.id(), entry.key(), points));
      }
    }
    return found.values().stream()
        .flatMap(of ->
            of.stream()
                .sorted(Comparator.comparing(Found::rank).thenComparing(Found::id))
                .limit(most))
        .toList();
  }

  @Override
  public synchronized Set<SearchTerm> terms() {
    return terms;
  }

  @Override
  public void replaceTerms(Collection<SearchTerm> others) {
    turn().take(() -> putTerms(others));
  }

  private synchronized void putTerms(Collection<SearchTerm> others) {
    terms = Set.copyOf(others);
    remake();
  }

  /** What was saved by another program is not in memory. */
  @Override
  public boolean isMadeBy(int version) {
    return true;
  }

  @Override
  public void madeBy(int version) {}

  @Override
  public void keep(Collection<?> stored) {}

  @Override
  public synchronized Ending begin() {
    Set<SearchTerm> before = terms;
    return () -> putTerms(before);
  }
}
