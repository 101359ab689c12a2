package org.mintatlas.memory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
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
import org.mintatlas.domain.geography.GeoPoint;
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
    Map<String, SearchEntry> initiatives =
        own()
            .filter(entry -> entry.type() == SearchType.INITIATIVE)
            .collect(Collectors.toMap(SearchEntry::id, Function.identity()));
    index =
        new SearchIndex(
            own()
                .map(entry ->
                    entry.initiative().map(initiatives::get).map(entry::under).orElse(entry))
                .toList(),
            terms);
  }

  private Stream<SearchEntry> own() {
    return entries.values().stream().flatMap(Optional::stream);
  }

  @Override
  public Function<SearchScope, Stream<Found>> lists(SearchFilter filter) {
    Collection<SearchEntry> listed = listed(found(filter), filter.plan());
    return scope -> listed.stream().map(entry -> found(entry, filter.plan()));
  }

  @Override
  public Map<SearchScope, Page<Found>> pages(
      Set<? extends SearchScope> scopes,
      SearchFilter filter,
      SearchOrder order,
      PageRequest request) {
    Map<SearchScope, Page<Found>> pages = InMemoryPaged.super.pages(scopes, filter, order, request);
    int all = found(filter).size();
    if (all <= RANKED) {
      pages.replaceAll((scope, page) -> page.of(all));
    }
    return pages;
  }

  @Override
  public Map<SearchScope, Long> counts(Set<? extends SearchScope> scopes, SearchFilter filter) {
    long all = found(filter).size();
    return scopes.stream().collect(Collectors.toMap(Function.identity(), scope -> all));
  }

  /** All, or some of very many. */
  private static Collection<SearchEntry> listed(List<SearchEntry> found, SearchPlan plan) {
    if (found.size() <= RANKED) {
      return found;
    }
    Set<SearchEntry> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    found.stream()
        .sorted(
            Comparator.comparingInt((SearchEntry entry) -> -entry.lot())
                .thenComparing(SearchEntry::id))
        .limit(RANKED)
        .forEach(listed::add);
    found.stream()
        .filter(entry -> entry.key().startsWith(plan.key()) && Relevance.hasAll(entry, plan))
        .collect(Collectors.groupingBy(SearchEntry::type))
        .values()
        .forEach(ofType ->
            ofType.stream()
                .sorted(Comparator.comparing(SearchEntry::key).thenComparing(SearchEntry::id))
                .limit(BEGINNING)
                .forEach(listed::add));
    return listed;
  }

  private List<SearchEntry> found(SearchFilter filter) {
    List<SearchEntry> all = found(filter, true);
    return all.isEmpty() ? found(filter, false) : all;
  }

  /** What has all parts, or any. */
  private List<SearchEntry> found(SearchFilter filter, boolean complete) {
    SearchPlan plan = filter.plan();
    return index().entries().stream()
        .filter(filter::matches)
        .filter(entry -> Relevance.points(entry, plan) > 0)
        .filter(entry -> !complete || Relevance.hasAll(entry, plan))
        .toList();
  }

  @Override
  public boolean hasAll(SearchFilter filter) {
    return !found(filter, true).isEmpty();
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
    boolean complete = hasAll(filter);
    return InMemoryPaged.facetCounts(
        unchosen -> scope -> found(unchosen, complete).stream(), scopes, filter, facets);
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

  /** Something to suggest, and how far away it is: farther than anything if it is not near. */
  private record Suggested(Found found, double distance) {
    private static final Comparator<Suggested> ORDER =
        Comparator.<Suggested>comparingInt(one -> -one.found.points())
            .thenComparingDouble(Suggested::distance)
            .thenComparing(one -> one.found.key())
            .thenComparing(one -> one.found.id());
  }

  @Override
  public List<Found> suggest(
      SearchText text, Set<SearchType> types, @Nullable Near near, int most) {
    Map<SearchType, List<SearchEntry>> byType =
        index().entries().stream()
            .filter(entry -> types.contains(entry.type()))
            .collect(
                Collectors.groupingBy(
                    SearchEntry::type, () -> new EnumMap<>(SearchType.class), Collectors.toList()));
    List<Found> suggested = new ArrayList<>();
    byType
        .values()
        .forEach(entries -> {
          Map<String, Double> distances = distances(entries, near);
          entries.stream()
              .map(entry ->
                  new Suggested(
                      new Found(
                          entry.type(), entry.id(), entry.key(), Relevance.begins(entry, text)),
                      distances.getOrDefault(entry.id(), Double.POSITIVE_INFINITY)))
              .filter(one -> one.found.points() > 0)
              .sorted(Suggested.ORDER)
              .limit(most)
              .forEach(one -> suggested.add(one.found));
        });
    return suggested;
  }

  /** How far away the nearest are. */
  private static Map<String, Double> distances(List<SearchEntry> entries, @Nullable Near near) {
    Map<String, Double> distances = new LinkedHashMap<>();
    if (near != null) {
      for (SearchEntry entry : entries) {
        GeoPoint point = entry.point();
        if (point != null && near.reaches(point)) {
          distances.put(entry.id(), near.centre().distanceKm(point));
        }
      }
    }
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(NEAREST)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
