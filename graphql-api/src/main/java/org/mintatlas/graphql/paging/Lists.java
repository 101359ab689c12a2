package org.mintatlas.graphql.paging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.error.BadInputException;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.Loader;

/**
 * The lists of one kind of thing as connections, at the root of a query and under any parent alike.
 *
 * <p>A connection itself loads nothing. Its fields do, through loaders that ask the application
 * once for all parents of a level of the query, however many there are: once for the pages with the
 * same arguments, and once for the counts and once for the facets, if somebody wants to know them.
 *
 * @param <S> the parent under which a list is read
 * @param <F> what an element must be like
 * @param <O> the order of the list
 * @param <T> the element
 */
public final class Lists<S, F, O extends Enum<O>, T> {
  private static final double METRES = 1000;

  /** The argument with the conditions. */
  private static final String FILTER = "filter";

  private final String name;
  private final O usualOrder;
  private final Paged<S, F, O, T> paged;
  private final Function<Asked, F> filter;
  private final CursorCodec cursors;
  private final Loader<PageKey<S, F, O>, Page<T>> pages;
  private final Loader<CountKey<S, F>, Long> counts;
  private final Loader<FacetKey<S, F>, FacetCounts> facetCounts;
  private final Map<String, Facet<F, ?>> facets;

  /**
   * @param name names the list in cursors and its loaders; unique
   * @param usualOrder the order when a caller passes null for one
   * @param paged where to ask
   * @param filter reads the filter of the fields that have one
   * @param cursors writes and reads the cursors
   */
  public Lists(
      String name,
      O usualOrder,
      Paged<S, F, O, T> paged,
      Function<Asked, F> filter,
      CursorCodec cursors) {
    this.name = name;
    this.usualOrder = usualOrder;
    this.paged = paged;
    this.filter = filter;
    this.cursors = cursors;
    this.pages = new Loader<>(name + ".pages", keys -> pages(paged, keys));
    this.counts = new Loader<>(name + ".counts", keys -> counts(paged, keys));
    this.facetCounts = new Loader<>(name + ".facets", keys -> facetCounts(paged, keys));
    this.facets =
        paged.facets().stream().collect(Collectors.toMap(Lists::fieldName, facet -> facet));
  }

  private record PageKey<S, F, O>(S scope, Question<F, O> question) {}

  /** Remembers its hash, as it is the same for many parents. */
  private static final class Question<F, O> {
    private final F filter;
    private final O order;
    private final PageRequest request;
    private final int hash;

    Question(F filter, O order, PageRequest request) {
      this.filter = filter;
      this.order = order;
      this.request = request;
      this.hash = Objects.hash(filter, order, request);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Question<?, ?> question
              && hash == question.hash
              && filter.equals(question.filter)
              && order.equals(question.order)
              && request.equals(question.request));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private record CountKey<S, F>(S scope, F filter) {}

  private record FacetKey<S, F>(CountKey<S, F> list, Facet<F, ?> facet) {}

  /** The field that shows a facet: {@code byTargetGroup} for {@code TARGET_GROUP}. */
  private static String fieldName(Facet<?, ?> facet) {
    return Arrays.stream(facet.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("", "by", ""));
  }

  /** What the arguments of a field ask for, whatever its parent is. */
  private final class Reading {
    private final O order;
    private final PageArguments page;
    private final IdentityHashMap<F, Question<F, O>> questions = new IdentityHashMap<>();

    Reading(Asked asked, O order) {
      this.order = order;
      page = PageArguments.of(asked, cursors);
    }

    Question<F, O> question(F asked, PageRequest request) {
      return request.equals(page.page())
          ? questions.computeIfAbsent(asked, wanted -> new Question<>(wanted, order, request))
          : new Question<>(asked, order, request);
    }
  }

  /** What the arguments of the field let through; all that is usual when it has no filter. */
  public F filter(Asked asked) {
    return filter.apply(asked);
  }

  /**
   * The list under a parent, as the arguments of the field filter, page and order it.
   *
   * @throws org.mintatlas.graphql.error.BadInputException when these arguments are wrong
   */
  public Connection<T> under(S scope, Asked asked) {
    return under(scope, filter(asked), scope, asked);
  }

  /**
   * The same, where the filter does not come from arguments of the field alone.
   *
   * @param owner to what its cursors belong, instead of the parent alone; the same for the same
   *     parent and filter, and told by its text
   */
  public Connection<T> under(S scope, F filter, Object owner, Asked asked) {
    O wanted = asked.value("orderBy", usualOrder.getDeclaringClass());
    return under(scope, filter, wanted == null ? usualOrder : wanted, owner, asked);
  }

  /** The same in an order that is always that of the field. */
  public Connection<T> under(S scope, F filter, O order, Object owner, Asked asked) {
    return under(scope, filter, order, owner, asked, this::filter, Set.of());
  }

  /**
   * The same, where the filter is read in a way of its own.
   *
   * @param read reads it, also when less is asked for
   * @param arguments those beside the filter that say a condition, too
   */
  public Connection<T> under(
      S scope, Object owner, Asked asked, Function<Asked, F> read, Set<String> arguments) {
    return under(scope, read.apply(asked), usualOrder, owner, asked, read, arguments);
  }

  private Connection<T> under(
      S scope,
      F filter,
      O order,
      Object owner,
      Asked asked,
      Function<Asked, F> read,
      Set<String> arguments) {
    Reading reading = asked.once(this, () -> new Reading(asked, order));
    return new Bound(scope, filter, owner, reading, asked, read, arguments);
  }

  /**
   * Finds an element by its slug.
   *
   * @throws IllegalStateException when these have none
   */
  public Function<Slug, Optional<T>> bySlug() {
    if (paged instanceof Catalogue<?, S, F, O, T> catalogue) {
      return catalogue::bySlug;
    }
    throw new IllegalStateException("There are no slugs of " + name);
  }

  private static <S, F, O, T> Map<PageKey<S, F, O>, Page<T>> pages(
      Paged<S, F, O, T> paged, Set<PageKey<S, F, O>> keys) {
    Map<Question<F, O>, Set<S>> scopes = new HashMap<>();
    keys.forEach(
        key -> scopes.computeIfAbsent(key.question(), q -> new HashSet<>()).add(key.scope()));
    Map<PageKey<S, F, O>, Page<T>> found = new HashMap<>();
    scopes.forEach((question, parents) ->
        paged
            .pages(parents, question.filter, question.order, question.request)
            .forEach((scope, page) -> found.put(new PageKey<>(scope, question), page)));
    return found;
  }

  private static <S, F, O, T> Map<CountKey<S, F>, Long> counts(
      Paged<S, F, O, T> paged, Set<CountKey<S, F>> keys) {
    Map<F, Set<S>> scopes = new HashMap<>();
    keys.forEach(
        key -> scopes.computeIfAbsent(key.filter(), f -> new HashSet<>()).add(key.scope()));
    Map<CountKey<S, F>, Long> found = new HashMap<>();
    scopes.forEach((filter, parents) ->
        paged
            .counts(parents, filter)
            .forEach((scope, count) -> found.put(new CountKey<>(scope, filter), count)));
    return found;
  }

  /** Asks once for all facets of the lists with the same filter. */
  private static <S, F, O, T> Map<FacetKey<S, F>, FacetCounts> facetCounts(
      Paged<S, F, O, T> paged, Set<FacetKey<S, F>> keys) {
    Map<F, Set<FacetKey<S, F>>> byFilter = new HashMap<>();
    keys.forEach(
        key -> byFilter.computeIfAbsent(key.list().filter(), f -> new HashSet<>()).add(key));
    Map<FacetKey<S, F>, FacetCounts> found = new HashMap<>();
    byFilter.forEach((filter, same) -> {
      Set<S> scopes = same.stream().map(key -> key.list().scope()).collect(Collectors.toSet());
      Set<Facet<F, ?>> facets = new HashSet<>();
      same.forEach(key -> facets.add(key.facet()));
      Map<S, Map<Facet<F, ?>, FacetCounts>> counts = paged.facetCounts(scopes, filter, facets);
      same.forEach(key ->
          found.put(
              key,
              Objects.requireNonNull(
                  Objects.requireNonNull(counts.get(key.list().scope())).get(key.facet()))));
    });
    return found;
  }

  /** A connection that knows what to ask for. */
  private final class Bound implements Connection<T> {
    private final Object owner;
    private final O order;
    private final Asked asked;
    private final Function<Asked, F> reading;
    private final Set<String> arguments;
    private final PageKey<S, F, O> key;
    private @Nullable Long name;
    private boolean read;

    Bound(
        S scope,
        F filter,
        Object owner,
        Reading reading,
        Asked asked,
        Function<Asked, F> filters,
        Set<String> arguments) {
      this.reading = filters;
      this.arguments = arguments;
      this.owner = owner;
      this.order = reading.order;
      this.asked = asked;
      this.key = new PageKey<>(scope, reading.question(filter, reading.page.of(this::name)));
    }

    @Override
    public Later<Page<T>> page() {
      read = true;
      return pages.load(key);
    }

    /** Counts nothing that a page has told which is read anyway. */
    @Override
    public Later<Integer> totalCount() {
      Later<Long> count =
          read ? pages.load(key).then(page -> told(Objects.requireNonNull(page))) : counted();
      return count.map(many -> Math.toIntExact(Objects.requireNonNull(many)));
    }

    private Later<Long> told(Page<T> page) {
      OptionalLong known = page.known();
      return known.isPresent() ? Later.now(known.getAsLong()) : counted();
    }

    private Later<Long> counted() {
      return counted(key.question.filter);
    }

    private Later<Long> counted(F filter) {
      return counts.load(new CountKey<>(key.scope(), filter));
    }

    @Override
    public Later<List<Looser>> looser() {
      return page()
          .then(page ->
              Objects.requireNonNull(page).known().orElse(1) == 0
                  ? whereLooser()
                  : Later.now(List.of()));
    }

    /** None where the filter is not that of the field alone. */
    private Later<List<Looser>> whereLooser() {
      return reading.apply(asked).equals(key.question.filter)
          ? new Loosening(this::without).of(asked.conditions(FILTER, arguments))
          : Later.now(List.of());
    }

    /** None where others need one of the conditions. */
    private Later<Long> without(List<String> conditions) {
      F filter;
      try {
        filter = reading.apply(asked.without(FILTER, conditions));
      } catch (BadInputException e) {
        return Later.now(0L);
      }
      return counted(filter);
    }

    @Override
    public @Nullable String didYouMean() {
      SearchPlan text = key.question.filter instanceof Worded worded ? worded.text() : null;
      return text == null || text.meant().isEmpty() ? null : text.meant();
    }

    @Override
    public Later<ListFacet> facet(String field) {
      Facet<F, ?> facet = Objects.requireNonNull(facets.get(field), field);
      return facetCounts
          .load(new FacetKey<>(new CountKey<>(key.scope(), key.question.filter), facet))
          .map(counts -> new ListFacet(facet, Objects.requireNonNull(counts)));
    }

    @Override
    public String cursor(Page.Item<?> item) {
      return cursors.encode(name(), item.position());
    }

    /** To the metre, for sources know no point better. */
    @Override
    @SuppressWarnings("unchecked") // the filter of lists of these elements, and one of them
    public @Nullable Double distanceKm(Page.Item<?> item) {
      Double distance =
          key.question.filter instanceof Placed<?> placed
              ? ((Placed<T>) placed).distanceKm((T) item.value())
              : null;
      return distance == null ? null : Math.round(distance * METRES) / METRES;
    }

    /** Of the list, which shows in its cursors. */
    private long name() {
      Long known = name;
      if (known == null) {
        known = ListName.of(Lists.this.name, owner, order, asked);
        name = known;
      }
      return known;
    }
  }
}
