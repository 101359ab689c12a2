package org.mintatlas.graphql.command;

import java.io.Serial;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Edit;
import org.mintatlas.application.command.Fault;
import org.mintatlas.domain.account.AccountId;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.graphql.node.NodeId;

/**
 * Makes a command of an input of the schema: each component of the field of its name. What people
 * type comes as text, so that all that is wrong is told at once, each under its path.
 *
 * @param <C> the command
 */
final class CommandInput<C extends Record> {
  /** What is written as text, and how it is read. */
  private static final Map<Class<?>, Function<String, ?>> TEXTS =
      Map.of(String.class, text -> text, Slug.class, Slug::new, WebAddress.class, WebAddress::new);

  private final Class<C> command;

  CommandInput(Class<C> command) {
    this.command = command;
  }

  /**
   * What was read.
   *
   * @param parts the parts that could be read, by their names
   * @param faults what could not
   */
  record Read(Map<String, @Nullable Object> parts, List<Fault> faults) {}

  Read read(Map<String, ?> input) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (RecordComponent component : command.getRecordComponents()) {
      String name = component.getName();
      try {
        parts.put(name, part(component.getGenericType(), name, input));
      } catch (Unreadable e) {
        faults.add(new Fault.Invalid(e.path, e.rule));
      }
    }
    return new Read(parts, faults);
  }

  C command(Map<String, @Nullable Object> parts) {
    RecordComponent[] components = command.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = parts.get(components[i].getName());
    }
    return made(command, types, values);
  }

  private static @Nullable Object part(Type type, String name, Map<String, ?> input) {
    if (type instanceof ParameterizedType generic) {
      Class<?> of = (Class<?>) generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Edit.class) {
        return input.containsKey(name) ? Edit.to(one(of, name, input.get(name))) : Edit.keep();
      }
      return several(of, name, input.get(name));
    }
    return one((Class<?>) type, name, input.get(name));
  }

  private static Set<Object> several(Class<?> of, String name, @Nullable Object written) {
    Set<Object> values = new LinkedHashSet<>();
    if (written instanceof Collection<?> many) {
      int index = 0;
      for (Object each : many) {
        Object value = one(of, name + "." + index++, each);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static @Nullable Object one(Class<?> type, String path, @Nullable Object written) {
    if (written == null) {
      return null;
    }
    if (type == long.class) {
      return ((Number) written).longValue();
    }
    if (Identity.class.isAssignableFrom(type)) {
      return identity(type, path, (String) written);
    }
    Function<String, ?> text = TEXTS.get(type);
    if (text == null) {
      return type.cast(written);
    }
    try {
      return text.apply((String) written);
    } catch (InvalidValueException e) {
      throw new Unreadable(path, e);
    }
  }

  /** An account is no node, so that nobody else finds it. */
  private static Object identity(Class<?> type, String path, String written) {
    UUID id =
        NodeId.parse(written)
            .filter(node -> (node.type().schemaType() + "Id").endsWith(type.getSimpleName()))
            .map(NodeId::uuid)
            .orElseGet(() -> type == AccountId.class ? uuid(written) : null);
    if (id == null) {
      throw new Unreadable(
          path,
          NodeId.OF_OTHER_TYPE.broken(path, written, type.getSimpleName().replaceFirst("Id$", "")));
    }
    return made(type, new Class<?>[] {UUID.class}, id);
  }

  private static @Nullable UUID uuid(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static <T> T made(Class<T> type, Class<?>[] types, @Nullable Object... values) {
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
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

  /** A part that could not be read. */
  private static final class Unreadable extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
    private final String path;
    private final transient InvalidValueException rule;

    Unreadable(String path, InvalidValueException rule) {
      super(path, rule, false, false);
      this.path = path;
      this.rule = rule;
    }
  }
}
