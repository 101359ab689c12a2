package org.mintatlas.persistence.values;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities from rows of a result, by position and without a session: their class alone tells
 * the columns. It reads what Hibernate writes.
 */
public final class EntityReader<E> {
  private static final String ALIAS = Selected.ALIAS;
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final MethodHandle constructor;
  private final List<Property> properties = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();

  private EntityReader(Class<E> entity) {
    MethodHandles.Lookup lookup = lookup(entity);
    try {
      constructor =
          lookup
              .findConstructor(entity, MethodType.methodType(void.class))
              .asType(MethodType.methodType(Object.class));
      addProperties(entity);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A reader of the entities of this class. */
  public static <E> EntityReader<E> of(Class<E> entity) {
    return new EntityReader<>(entity);
  }

  /** The columns of the table that has this alias, as in a SELECT clause. */
  public String columns(String alias) {
    return String.join(", ", columns).replace(ALIAS, alias);
  }

  /** The entity whose columns begin at this position of the present row. */
  @SuppressWarnings("unchecked")
  public E read(ResultSet row, int first) throws SQLException {
    try {
      Object entity = (Object) constructor.invokeExact();
      for (Property property : properties) {
        property.read(entity, row, first);
      }
      return (E) entity;
    } catch (SQLException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private void addProperties(Class<?> type) throws ReflectiveOperationException {
    if (type.getSuperclass() != Object.class) {
      addProperties(type.getSuperclass());
    }
    MethodHandles.Lookup lookup = lookup(type);
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())
          || field.isAnnotationPresent(ElementCollection.class)
          || field.isAnnotationPresent(NotRead.class)
          || isNoColumn(field)) {
        continue;
      }
      properties.add(
          new Property(
              lookup
                  .unreflectSetter(field)
                  .asType(MethodType.methodType(void.class, Object.class, Object.class)),
              part(field, "%s")));
    }
  }

  private static boolean isNoColumn(Field field) {
    return field.isAnnotationPresent(Transient.class) && !field.isAnnotationPresent(Selected.class);
  }

  /** A field of an entity, or of what is embedded into it. */
  private Part part(Field field, String naming) throws ReflectiveOperationException {
    Selected selected = field.getAnnotation(Selected.class);
    if (selected != null) {
      return scalar(
          selected.value() + " as " + underscored(field.getName()),
          ColumnType.of(field.getGenericType()));
    }
    if (field.getType().isAnnotationPresent(Embeddable.class)) {
      return embedded(field.getType(), String.format(Locale.ROOT, naming, namingOf(field)));
    }
    return scalar(
        ALIAS + '.' + name(field.getAnnotation(Column.class), field.getName(), naming),
        ColumnType.of(field.getGenericType()));
  }

  private static String namingOf(Field embedded) {
    EmbeddedColumnNaming naming = embedded.getAnnotation(EmbeddedColumnNaming.class);
    if (naming == null) {
      return "%s";
    }
    return naming.value().isEmpty() ? underscored(embedded.getName()) + "_%s" : naming.value();
  }

  private Part embedded(Class<?> type, String naming) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : components) {
      parts.add(part(type.getDeclaredField(component.getName()), naming));
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> canonical = type.getDeclaredConstructor(types);
    MethodHandle make =
        lookup(type)
            .unreflectConstructor(canonical)
            .asSpreader(Object[].class, types.length)
            .asType(MethodType.methodType(Object.class, Object[].class));
    return (row, first) -> {
      @Nullable Object[] values = new Object[parts.size()];
      boolean empty = true;
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).read(row, first);
        empty &= values[i] == null;
      }
      return empty ? null : (Object) make.invokeExact(values);
    };
  }

  private Part scalar(String column, ColumnType type) {
    int offset = columns.size();
    columns.add(column);
    return (row, first) -> type.read(row, first + offset);
  }

  private static String name(@Nullable Column column, String property, String naming) {
    String given = column == null ? "" : column.name();
    return String.format(Locale.ROOT, naming, given.isEmpty() ? underscored(property) : given);
  }

  /** The name of a column, as Spring lets Hibernate name it. */
  private static String underscored(String property) {
    return HUMP.matcher(property).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  private static MethodHandles.Lookup lookup(Class<?> type) {
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Part {
    @Nullable Object read(ResultSet row, int first) throws Throwable;
  }

  private record Property(MethodHandle setter, Part part) {
    void read(Object entity, ResultSet row, int first) throws Throwable {
      Object value = part.read(row, first);
      if (value != null) {
        setter.invokeExact(entity, value);
      }
    }
  }
}
