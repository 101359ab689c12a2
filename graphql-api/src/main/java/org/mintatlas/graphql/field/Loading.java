package org.mintatlas.graphql.field;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.search.FindThings;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.node.Nodes;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;

/** Where features make known what can be loaded, each for a whole level of a query in one call. */
public final class Loading {
  private final FindThings find;
  private final Bindings bindings;
  private final CursorCodec cursors;
  private final Nodes nodes;

  public Loading(FindThings find, Bindings bindings, CursorCodec cursors, Nodes nodes) {
    this.find = find;
    this.bindings = bindings;
    this.cursors = cursors;
    this.nodes = nodes;
  }

  /**
   * Things by what identifies them.
   *
   * @param name names the loader; unique
   * @param find finds many at once; what is unknown has no entry
   */
  public <I, T> Loader<I, T> lookup(String name, Function<Set<I>, Map<I, T>> find) {
    return new Loader<>(name, find);
  }

  /** The same of things that are nodes, known by a UUID. */
  public <I, T> Loader<I, T> nodes(
      NodeType type, String name, Function<UUID, I> identity, Function<Set<I>, Map<I, T>> find) {
    return nodesByKey(type, name, key -> identity.apply(UUID.fromString(key)), find);
  }

  /** The same of things that are nodes, known by a key of characters. */
  public <I, T> Loader<I, T> nodesByKey(
      NodeType type, String name, Function<String, I> identity, Function<Set<I>, Map<I, T>> find) {
    Loader<I, T> lookup = lookup(name, find);
    nodes.add(type, id -> lookup.load(identity.apply(id.key())));
    return lookup;
  }

  /** The same of a day: one call for all that are asked for on it. */
  public <I, T> Loader<OnDay<I>, T> lookupOnDay(
      String name, BiFunction<Set<I>, LocalDate, Map<I, T>> find) {
    return lookup(
        name,
        asked -> {
          Map<LocalDate, Set<I>> days = new HashMap<>();
          asked.forEach(a -> days.computeIfAbsent(a.day(), day -> new HashSet<>()).add(a.of()));
          Map<OnDay<I>, T> found = new HashMap<>();
          days.forEach((day, ids) ->
              find.apply(ids, day).forEach((id, thing) -> found.put(new OnDay<>(id, day), thing)));
          return found;
        });
  }

  /**
   * Lists of things.
   *
   * @param name names the lists in cursors and their loaders; unique
   * @param usualOrder the order when a caller passes null for one
   * @param paged where to ask
   * @param filter how the filter is made of an input of the schema
   */
  public <S, F extends Record, O extends Enum<O>, T> Lists<S, F, O, T> lists(
      String name, O usualOrder, Paged<S, F, O, T> paged, Components<F> filter) {
    Components<F> read = filter.has(Picked.class) ? PickedNodes.read(filter) : filter;
    return new Lists<>(
        name, usualOrder, paged, input(read.reading(SearchPlan.class, this::meant)), cursors);
  }

  /** The same, where the input has the name and the fields of the filter. */
  public <S, F extends Record, O extends Enum<O>, T> Lists<S, F, O, T> lists(
      String name, O usualOrder, Paged<S, F, O, T> paged, Class<F> filter) {
    return lists(name, usualOrder, paged, Components.of(filter));
  }

  /** The same, where no field has a filter. */
  public <S, F, O extends Enum<O>, T> Lists<S, F, O, T> listsOf(
      F any, String name, O usualOrder, Paged<S, F, O, T> paged) {
    return new Lists<>(name, usualOrder, paged, asked -> any, cursors);
  }

  /** How an input of the schema is read wherever it is an argument. */
  public <T extends Record> Function<Asked, T> input(Components<T> components) {
    return bindings.ofInput(components)::of;
  }

  /** What is meant by a text, as things are called now. */
  private @Nullable SearchPlan meant(Arguments arguments, String field) {
    String text = arguments.value(field, String.class);
    if (text == null) {
      return null;
    }
    SearchText words = arguments.check(field, () -> SearchText.whole(text));
    return arguments.once(words, () -> find.plan(words));
  }
}
