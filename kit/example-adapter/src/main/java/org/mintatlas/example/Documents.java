package org.mintatlas.example;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;

/**
 * Records of the domain as JSON documents, and back. A record is an object without what is null, or
 * just its value when it has a single component, as an identity has; all values are texts.
 */
final class Documents {
  private static final Map<Class<?>, Function<String, Object>> VALUES =
      Map.ofEntries(
          entry(String.class, text -> text),
          entry(boolean.class, Boolean::valueOf),
          entry(int.class, Integer::valueOf),
          entry(Integer.class, Integer::valueOf),
          entry(long.class, Long::valueOf),
          entry(double.class, Double::valueOf),
          entry(BigDecimal.class, BigDecimal::new),
          entry(LocalDate.class, LocalDate::parse),
          entry(LocalTime.class, LocalTime::parse),
          entry(PartialDate.class, PartialDate::parse),
          entry(UUID.class, UUID::fromString));

  private Documents() {}

  /** Writes a record, a value or a collection of them. */
  static String write(Object value) {
    return switch (value) {
      case Collection<?> all ->
          all.stream().map(Documents::write).collect(Collectors.joining(",", "[", "]"));
      case Enum<?> constant -> Json.quoted(constant.name());
      case PartialDate date -> Json.quoted(date.toString());
      case Record record -> writeRecord(record);
      default -> Json.quoted(value.toString());
    };
  }

  private static String writeRecord(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (components.length == 1) {
      return write(get(components[0], record));
    }
    return Arrays.stream(components)
        .filter(component -> get(component, record) != null)
        .map(component -> Json.quoted(component.getName()) + ":" + write(get(component, record)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  /** Reads what was written of a record; its constructor checks it like any other. */
  static <T> T read(Class<T> type, String document) {
    return type.cast(read(type, Json.read(document)));
  }

  private static Object read(Type type, Object json) {
    if (type instanceof ParameterizedType collection) {
      return readAll(collection, (List<?>) json);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return readRecord(plain, json);
    }
    String text = (String) json;
    return plain.isEnum() ? constant(plain, text) : VALUES.get(plain).apply(text);
  }

  private static Object readAll(ParameterizedType collection, List<?> json) {
    Type element = collection.getActualTypeArguments()[0];
    Stream<Object> all = json.stream().map(each -> read(element, each));
    return collection.getRawType() == Set.class
        ? all.collect(Collectors.toCollection(HashSet::new))
        : all.toList();
  }

  private static Object readRecord(Class<?> type, Object json) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object its = components.length == 1 ? json : ((Map<?, ?>) json).get(components[i].getName());
      values[i] = its == null ? null : read(components[i].getGenericType(), its);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
    }
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
