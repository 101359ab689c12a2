package org.mintatlas.graphql.argument;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of an input object: each component of the field that has its name, unless it is
 * told otherwise. The type of the component says which rules the field keeps to:
 *
 * <ul>
 *   <li>An {@code Integer} is a year, also in a set; {@link #COUNTS} are counts, and {@link
 *       #NUMBERS} are taken as they are.
 *   <li>A {@code String} is a text to search for; in a set it is taken as it is.
 *   <li>A {@code double} is a number that is always given.
 *   <li>A {@code boolean} is false when nothing is said, a set is empty, all else is null.
 * </ul>
 *
 * @param <T> the record
 */
public final class Components<T extends Record> {
  private static final Set<String> COUNTS = Set.of("capacityAtLeast");

  /** Numbers whose bounds the record knows. */
  private static final Set<String> NUMBERS = Set.of("age", "costUpToEuro");

  private final String input;
  private final Class<T> type;
  private final Constructor<T> constructor;
  private final Map<String, Reader> readers = new HashMap<>();
  private final List<BiConsumer<Arguments, T>> rules = new ArrayList<>();
  private final List<Components<?>> parts = new ArrayList<>();

  /**
   * How a component is read.
   *
   * @param fields the fields of the input that it is read from
   */
  private record Reader(Set<String> fields, Function<Arguments, @Nullable Object> read) {}

  private Components(String input, Class<T> type) {
    this.input = input;
    this.type = type;
    for (RecordComponent component : type.getRecordComponents()) {
      named(component, component.getName());
    }
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has it", e);
    }
  }

  /** The components of a record, each of which has the name of a field of the input of its name. */
  public static <T extends Record> Components<T> of(Class<T> type) {
    return of(type.getSimpleName(), type);
  }

  /** The same, of an input that has another name than the record. */
  public static <T extends Record> Components<T> of(String input, Class<T> type) {
    return new Components<>(input, type);
  }

  /** The name of the input. */
  public String input() {
    return input;
  }

  /** Lets a component be read from a field of another name. */
  public Components<T> named(String component, String field) {
    return named(component(component), field);
  }

  private Components<T> named(RecordComponent component, String field) {
    return read(component.getName(), field, usual(component.getGenericType(), field));
  }

  /** Whether the record has a component of this type. */
  public boolean has(Class<?> part) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(component -> component.getType() == part);
  }

  /** Lets a component be read from a field in a way of its own. */
  public Components<T> read(
      String component, String field, Function<Arguments, ? extends @Nullable Object> read) {
    return read(component, Set.of(field), read);
  }

  /** Lets a component be the same whatever is said, since another argument has it. */
  public Components<T> without(String component, @Nullable Object value) {
    return read(component, Set.of(), arguments -> value);
  }

  /** Lets a component be read from several fields together. */
  public Components<T> read(
      String component, Set<String> fields, Function<Arguments, ? extends @Nullable Object> read) {
    readers.put(component(component).getName(), new Reader(fields, read::apply));
    return this;
  }

  /** Lets components of a type be read from the fields of their names in a way of their own. */
  public Components<T> reading(
      Class<?> those, BiFunction<Arguments, String, ? extends @Nullable Object> read) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (component.getType() == those) {
        read(name, name, arguments -> read.apply(arguments, name));
      }
    }
    return this;
  }

  /** Lets a component be read from a field of its name that is an input object itself. */
  public <V extends Record> Components<T> nested(String component, Components<V> part) {
    return nested(component, part, made -> made);
  }

  /**
   * The same, where the component is made of what is read.
   *
   * @param make makes it; what it refuses is wrong in the field that it names
   */
  public <V extends Record> Components<T> nested(
      String component, Components<V> part, Function<V, ?> make) {
    parts.add(part);
    return read(component, component, arguments -> part.in(arguments, component, make::apply));
  }

  /**
   * What is made of an argument that is such an input; null when it is absent.
   *
   * @param make makes it; what it refuses is wrong in the field that it names
   */
  public <V> @Nullable V in(Arguments arguments, String argument, Function<T, V> make) {
    return arguments.value(argument, Object.class) == null
        ? null
        : arguments.checkFields(argument, fields -> make.apply(of(fields)));
  }

  /** What input objects within it are read by. */
  List<Components<?>> parts() {
    return List.copyOf(parts);
  }

  /** Adds a rule for several of the fields together, which refuses what breaks it. */
  public Components<T> check(BiConsumer<Arguments, T> rule) {
    rules.add(rule);
    return this;
  }

  private RecordComponent component(String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no component " + name));
  }

  private static Function<Arguments, @Nullable Object> usual(Type type, String field) {
    if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
      Class<?> item = (Class<?>) set.getActualTypeArguments()[0];
      return item == Integer.class
          ? arguments -> arguments.years(field)
          : arguments -> arguments.set(field, item);
    }
    if (type == Integer.class && !NUMBERS.contains(field)) {
      return COUNTS.contains(field)
          ? arguments -> arguments.count(field)
          : arguments -> arguments.year(field);
    }
    if (type == String.class) {
      return arguments -> arguments.searchText(field);
    }
    if (type == double.class) {
      return arguments -> requireNonNull(arguments.value(field, Double.class));
    }
    if (type == boolean.class) {
      return arguments -> Boolean.TRUE.equals(arguments.value(field, Boolean.class));
    }
    return arguments -> arguments.value(field, (Class<?>) type);
  }

  /** The components by the field that each is read from. */
  Map<String, RecordComponent> byField() {
    Map<String, RecordComponent> fields = new HashMap<>();
    readers.forEach((component, reader) ->
        reader.fields().forEach(field -> fields.put(field, component(component))));
    return fields;
  }

  T of(Arguments arguments) {
    Object[] values =
        Arrays.stream(type.getRecordComponents())
            .map(component -> reader(component).read().apply(arguments))
            .toArray();
    T made = make(values);
    rules.forEach(rule -> rule.accept(arguments, made));
    return made;
  }

  private Reader reader(RecordComponent component) {
    return requireNonNull(readers.get(component.getName()));
  }

  private T make(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not public: " + type, e);
    }
  }
}
