package org.mintatlas.graphql.command;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.CommandParts;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;

/**
 * Makes a command of an input of the schema: each component of the field of its name, a value of
 * several parts of an input within. What people type comes as text, so that all that is wrong is
 * told at once, each under its path.
 *
 * @param <C> the command
 */
final class CommandInput<C extends Record> {
  /** What is written as text, and how it is read from that in its normal form. */
  private static final Map<Class<?>, Function<String, ?>> TEXTS =
      Map.of(
          Slug.class,
          Slug::new,
          WebAddress.class,
          WebAddress::new,
          PartialDate.class,
          PartialDate::parse,
          LocalDate.class,
          Written::day,
          LocalTime.class,
          EventTime::timeOfDay,
          DistrictKey.class,
          DistrictKey::new,
          PostalCode.class,
          PostalCode::new);

  /** Where the schema has another name for a part of a value than the domain. */
  private static final Map<Class<?>, Map<String, String>> OTHER_NAMES =
      Map.of(
          AgeRange.class, Map.of("from", "min", "to", "max"),
          RegistrationWindow.class, Map.of("opens", "from", "closes", "to"),
          EventTime.class,
              Map.of("start", "from", "end", "to", "startsAt", "startTime", "endsAt", "endTime"));

  private final Class<C> command;
  private final List<Fault> faults = new ArrayList<>();

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
    return new Read(parts(command, "", input), faults);
  }

  /** The command of all its parts. */
  C command(Map<String, @Nullable Object> parts) {
    return Objects.requireNonNull(parts(parts).whole());
  }

  /** The parts of the command that could be read. */
  CommandParts<C> parts(Map<String, @Nullable Object> parts) {
    return new CommandParts<>(command, parts);
  }

  private Map<String, @Nullable Object> parts(
      Class<? extends Record> type, String path, Map<?, ?> input) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String field = field(type, component.getName());
      int before = faults.size();
      Object part =
          part(
              component.getGenericType(), path + field, input.containsKey(field), input.get(field));
      if (faults.size() == before || keepsPlaces(part)) {
        parts.put(component.getName(), part);
      }
    }
    return parts;
  }

  /**
   * A list has null in the place of what could not be read, so that the rest of it is looked at.
   */
  private static boolean keepsPlaces(@Nullable Object part) {
    return part instanceof List || part instanceof Edit.Replace<?>(List<?> list);
  }

  /** What the schema calls a component of a record. */
  static String field(Class<?> type, String component) {
    return OTHER_NAMES.getOrDefault(type, Map.of()).getOrDefault(component, component);
  }

  private @Nullable Object part(Type type, String path, boolean given, @Nullable Object written) {
    if (!(type instanceof ParameterizedType generic)) {
      return one((Class<?>) type, path, written);
    }
    Type of = generic.getActualTypeArguments()[0];
    if (generic.getRawType() == Edit.class) {
      return given ? Edit.to(part(of, path, true, written)) : Edit.keep();
    }
    if (written == null && generic.getRawType() != Set.class) {
      return null;
    }
    List<@Nullable Object> values = several((Class<?>) of, path, written);
    return generic.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
  }

  private List<@Nullable Object> several(Class<?> of, String path, @Nullable Object written) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object each : written instanceof Collection<?> many ? many : List.of()) {
      values.add(one(of, path + "." + values.size(), each));
    }
    return values;
  }

  private @Nullable Object one(Class<?> type, String path, @Nullable Object written) {
    try {
      return written == null ? null : value(type, path, written);
    } catch (InvalidValueException e) {
      faults.add(new Fault.Invalid(path, e));
      return null;
    }
  }

  private @Nullable Object value(Class<?> type, String path, Object written) {
    if (type == long.class || type == Long.class) {
      return ((Number) written).longValue();
    }
    if (type == BigDecimal.class && written instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    if (type.isPrimitive() || type.isInstance(written)) {
      return written;
    }
    if (written instanceof Map<?, ?> parts) {
      return whole(type.asSubclass(Record.class), path + ".", parts);
    }
    if (Identity.class.isAssignableFrom(type)) {
      return identity(type.asSubclass(Record.class), path, (String) written);
    }
    return Objects.requireNonNull(TEXTS.get(type), type::getName)
        .apply(PlainText.normal((String) written));
  }

  /** Whether it has a form of its own in which a text is, or is not. */
  static boolean isReadFromText(Class<?> type) {
    return TEXTS.containsKey(type) || Identity.class.isAssignableFrom(type);
  }

  private <T extends Record> @Nullable T whole(Class<T> type, String path, Map<?, ?> written) {
    int before = faults.size();
    CommandParts<T> parts = new CommandParts<>(type, parts(type, path, written));
    List<Fault> broken = parts.broken(whole -> null);
    for (Fault fault : broken) {
      Fault.Invalid invalid = (Fault.Invalid) fault;
      faults.add(
          new Fault.Invalid(
              invalid.path().isEmpty()
                  ? path.substring(0, path.length() - 1)
                  : path + field(type, invalid.path()),
              invalid.rule()));
    }
    return faults.size() == before ? parts.whole() : null;
  }

  /** As callers write a value, of which they know the node where it is an identity. */
  static String written(Object value) {
    return value instanceof Identity id
        ? node(id.getClass())
            .map(node -> NodeId.of(node, id.value()).text())
            .orElseGet(() -> id.value().toString())
        : value.toString();
  }

  /** Whether a caller has written a value like that, in whatever form. */
  static boolean isWritten(Object value, @Nullable Object written) {
    return written(value).equals(PlainText.normal(String.valueOf(written)));
  }

  private static String shown(Class<?> identity) {
    return identity.getSimpleName().replaceFirst("Id$", "");
  }

  private static Optional<NodeType> node(Class<?> identity) {
    String shown = shown(identity);
    return Stream.of(NodeType.values())
        .filter(node -> node.schemaType().endsWith(shown))
        .findFirst();
  }

  /** What is no node, so that nobody finds it by it, has a plain identity. */
  private static Object identity(Class<? extends Record> type, String path, String written) {
    String shown = shown(type);
    UUID id =
        node(type).isPresent()
            ? NodeId.parse(written)
                .filter(node -> node.type().schemaType().endsWith(shown))
                .map(NodeId::uuid)
                .orElse(null)
            : uuid(written);
    if (id == null) {
      throw NodeId.OF_OTHER_TYPE.broken(path, written, shown);
    }
    return Objects.requireNonNull(
        new CommandParts<>(type, Map.of(type.getRecordComponents()[0].getName(), id)).whole());
  }

  private static @Nullable UUID uuid(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
