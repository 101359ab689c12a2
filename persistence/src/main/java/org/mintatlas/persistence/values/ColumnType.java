package org.mintatlas.persistence.values;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value of some type is read from a column. */
@FunctionalInterface
interface ColumnType {
  /** The value at this position of the present row; null when there is none. */
  @Nullable Object read(ResultSet row, int position) throws SQLException;

  /** The type for the values that a field can have. */
  static ColumnType of(Type type) {
    if (type instanceof ParameterizedType several) {
      return of((Class<?>) several.getRawType(), (Class<?>) several.getActualTypeArguments()[0]);
    }
    return of((Class<?>) type);
  }

  private static ColumnType of(Class<?> type) {
    if (type == String.class) {
      return ResultSet::getString;
    }
    if (type == UUID.class || type == LocalDate.class || type == LocalTime.class) {
      return (row, position) -> row.getObject(position, type);
    }
    if (type == BigDecimal.class) {
      return ResultSet::getBigDecimal;
    }
    if (type == Instant.class) {
      return ColumnType::instant;
    }
    if (type.isEnum()) {
      return (row, position) -> {
        String name = row.getString(position);
        return name == null ? null : constant(type, name);
      };
    }
    return known(primitive(type));
  }

  private static ColumnType primitive(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return ResultSet::getInt;
    }
    if (type == long.class || type == Long.class) {
      return ResultSet::getLong;
    }
    if (type == double.class || type == Double.class) {
      return ResultSet::getDouble;
    }
    if (type == boolean.class || type == Boolean.class) {
      return ResultSet::getBoolean;
    }
    throw new IllegalArgumentException("No column has a " + type);
  }

  /** The driver gives 0 or false where there is nothing. */
  private static ColumnType known(ColumnType primitive) {
    return (row, position) -> {
      Object value = primitive.read(row, position);
      return row.wasNull() ? null : value;
    };
  }

  private static @Nullable Object instant(ResultSet row, int position) throws SQLException {
    OffsetDateTime time = row.getObject(position, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static ColumnType of(Class<?> collection, Class<?> type) {
    Function<String, ?> element = element(type);
    boolean text = type == String.class || type.isEnum();
    return (row, position) -> {
      byte[] array = row.getBytes(position);
      if (array == null) {
        return null;
      }
      List<?> elements =
          element == null || (!text && ReceivedArray.isBinary(array))
              ? Arrays.asList((Object[]) row.getArray(position).getArray())
              : ReceivedArray.elements(array, element);
      return collection == Set.class ? set(type, elements) : elements;
    };
  }

  /** What reads the text of an element; null where the driver knows better how to. */
  private static @Nullable Function<String, ?> element(Class<?> type) {
    if (type == String.class) {
      return text -> text;
    }
    if (type.isEnum()) {
      return name -> constant(type, name);
    }
    if (type == UUID.class) {
      return UUID::fromString;
    }
    if (type == LocalDate.class) {
      return LocalDate::parse;
    }
    return type == BigDecimal.class ? BigDecimal::new : null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Set<?> set(Class<?> type, List<?> elements) {
    if (type.isEnum()) {
      Set set = EnumSet.noneOf((Class) type);
      set.addAll(elements);
      return set;
    }
    return elements.size() == 1 ? Set.of(elements.getFirst()) : new LinkedHashSet<>(elements);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object constant(Class<?> type, String name) {
    return Enum.valueOf((Class) type, name);
  }
}
