package org.mintatlas.graphql.field;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.load.Later;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.Root;

/**
 * The fields of a type of the schema, each told once as what it is: read off its parent, loaded for
 * all parents of a level in one call, or a page of a list.
 *
 * <p>Nothing is told of a field that shows the property of its name, nor of one that keeps to a
 * rule of {@link FieldRules}.
 *
 * @param <T> the Java type of what is shown as this type
 */
public final class Fields<T> {
  private final String type;
  private final Class<T> shown;
  private final Map<String, FieldSource> sources = new HashMap<>();
  private final Map<String, Function<Arguments, ?>> arguments = new HashMap<>();

  /** What a parent says when its arguments were read. */
  @FunctionalInterface
  public interface Reading<T, A> {
    @Nullable Object of(T parent, A arguments, Asked asked);
  }

  private Fields(String type, Class<T> shown) {
    this.type = type;
    this.shown = shown;
  }

  /** The fields of the type that has the name of a class. */
  public static <T> Fields<T> of(Class<T> shown) {
    return new Fields<>(shown.getSimpleName(), shown);
  }

  /** The fields of a type that has another name than the class that is shown as it. */
  public static <T> Fields<T> of(String type, Class<T> shown) {
    return new Fields<>(type, shown);
  }

  /** The fields at the root, where a request begins. */
  public static Fields<Root> ofQuery() {
    return of("Query", Root.class);
  }

  String type() {
    return type;
  }

  Class<T> shown() {
    return shown;
  }

  /** Where the fields that are told come from, by their names. */
  Map<String, FieldSource> sources() {
    return Map.copyOf(sources);
  }

  /** The same of what another feature tells of this type. */
  void addAll(Fields<?> others) {
    if (!others.shown.equals(shown)) {
      throw new IllegalStateException(type + " is told as " + shown + " and as " + others.shown);
    }
    others.sources.forEach(this::add);
    arguments.putAll(others.arguments);
  }

  /** Makes known how arguments are read that keep to more rules than their types. */
  void bind(Bindings bindings) {
    arguments.forEach((field, read) -> bindings.ofField(type, field, read));
  }

  private Fields<T> add(String field, FieldSource source) {
    if (sources.put(field, source) != null) {
      throw new IllegalStateException(type + "." + field + " is told twice");
    }
    return this;
  }

  /** What the parent says itself, under another name or from a part of it. */
  public Fields<T> value(String field, Function<T, ? extends @Nullable Object> read) {
    return value(field, (parent, asked) -> read.apply(parent));
  }

  /**
   * What the parent says itself or knows how to load, when it is asked for something particular.
   */
  public Fields<T> value(String field, BiFunction<T, Asked, ? extends @Nullable Object> read) {
    return add(field, (parent, asked) -> read.apply(shown.cast(parent), asked));
  }

  /**
   * The same, when the arguments keep to more rules than their types.
   *
   * @param read reads them; also asked before anything of an operation is fetched
   */
  public <A> Fields<T> value(String field, Function<Arguments, A> read, Reading<T, A> value) {
    arguments.put(field, read);
    return value(
        field,
        (parent, asked) ->
            value.of(parent, asked.once(read, () -> read.apply(asked.arguments())), asked));
  }

  /**
   * What has slugs, at the root: one of them, and the list of all.
   *
   * @param one names the field of the thing with the slug in the argument {@code slug}
   * @param all names the field of the list
   */
  public <S> Fields<T> catalogue(String one, String all, S everywhere, Lists<S, ?, ?, ?> lists) {
    return bySlug(one, lists.bySlug()).page(all, root -> everywhere, lists);
  }

  /** The thing with the slug in the argument {@code slug}; null when there is none. */
  public Fields<T> bySlug(String field, Function<Slug, ? extends Optional<?>> find) {
    return value(
        field, (root, asked) -> find.apply(asked.argument("slug", Slug.class)).orElse(null));
  }

  /** What the parent holds several of; when it holds none, nobody knows any. */
  public Fields<T> known(String field, Function<T, ? extends Collection<?>> read) {
    return value(
        field,
        parent -> {
          Collection<?> values = read.apply(parent);
          return values.isEmpty() ? null : values;
        });
  }

  /** One thing, to which the parent refers. */
  public <I, V> Fields<T> one(
      String field, Function<T, ? extends @Nullable I> id, Loader<I, V> loader) {
    return value(field, parent -> loader.keyOf(id.apply(parent)));
  }

  /** Several that are found for the parent; none where there is no entry for it. */
  public <I, V> Fields<T> several(String field, Function<T, I> id, Loader<I, List<V>> loader) {
    return value(
        field,
        parent ->
            loader
                .load(id.apply(parent))
                .map(found -> Objects.requireNonNullElse(found, List.of())));
  }

  /** One thing on the day of the argument {@code on}. */
  public <I, V> Fields<T> oneOnDay(String field, Function<T, I> id, Loader<OnDay<I>, V> loader) {
    return value(field, (parent, asked) -> loader.load(new OnDay<>(id.apply(parent), asked.on())));
  }

  /** All that the parent refers to, in this order. */
  public <I, V> Fields<T> many(
      String field, Function<T, ? extends Collection<I>> ids, Loader<I, V> loader) {
    return value(field, parent -> loader.loadAll(ids.apply(parent)));
  }

  /** A part of something larger that is loaded for the parent; null when that is unknown. */
  public <I, V> Fields<T> part(
      String field,
      Function<T, I> id,
      Loader<I, V> loader,
      Function<V, ? extends @Nullable Object> read) {
    return part(field, id, loader, (found, asked) -> read.apply(found));
  }

  /** The same, when it is asked for something particular. */
  public <I, V> Fields<T> part(
      String field,
      Function<T, I> id,
      Loader<I, V> loader,
      BiFunction<V, Asked, ? extends @Nullable Object> read) {
    return value(
        field,
        (parent, asked) ->
            loader
                .load(id.apply(parent))
                .<Object>map(found -> found == null ? null : read.apply(found, asked)));
  }

  /** What is referred to by something that is loaded for the parent. */
  public <I, V, J, W> Fields<T> through(
      String field,
      Function<T, I> id,
      Loader<I, V> loader,
      Function<V, ? extends @Nullable J> next,
      Loader<J, W> target) {
    return value(
        field,
        parent ->
            loader
                .load(id.apply(parent))
                .then(found -> {
                  J wanted = found == null ? null : next.apply(found);
                  return wanted == null ? Later.now(null) : target.load(wanted);
                }));
  }

  /** The list under the parent, of which the arguments of the field choose a page. */
  public <S> Fields<T> page(String field, Function<T, ? extends S> scope, Lists<S, ?, ?, ?> lists) {
    return page(field, (parent, asked) -> lists.under(scope.apply(parent), asked));
  }

  /** The same, of what meets a condition that the arguments cannot say. */
  public <S, F> Fields<T> page(
      String field, Function<T, ? extends S> scope, F filter, Lists<S, F, ?, ?> lists) {
    return page(
        field,
        (parent, asked) -> {
          S under = scope.apply(parent);
          return lists.under(under, filter, under, asked);
        });
  }

  public Fields<T> page(String field, BiFunction<T, Asked, Connection<?>> list) {
    return value(field, list);
  }
}
