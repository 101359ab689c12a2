package org.mintatlas.application.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;

/**
 * The parts of a record, some of which are left out, to learn which of them a rule is about: one
 * without which it is not broken. So no rule needs to know what its value is called in a command.
 *
 * @param <T> the record
 */
public final class CommandParts<T extends Record> {
  /** More is wrong at once with nothing that somebody wrote. */
  private static final int MOST = 50;

  private static final Pattern PATH = Pattern.compile("\\.");

  /** Stands for a part that is left out, where there has to be one. */
  private static final Map<Class<?>, Object> STAND_INS =
      Map.of(
          Edit.class,
          Edit.keep(),
          Set.class,
          Set.of(),
          List.class,
          List.of(),
          String.class,
          "de",
          Slug.class,
          new Slug("de"),
          BigDecimal.class,
          BigDecimal.ONE);

  /** What others could be that cannot be left out, as they are compared with others. */
  private static final Map<Class<?>, List<?>> OTHERS =
      Map.of(
          int.class, List.of(1, 9999),
          PartialDate.class, List.of(PartialDate.of(1), PartialDate.of(9999)));

  private final Class<T> type;
  private final Map<String, @Nullable Object> values;

  /** A date that is right where any is. */
  private final @Nullable PartialDate today;

  /**
   * Those that there are; what is missing is left out.
   *
   * @param values by the names of the components
   */
  public CommandParts(Class<T> type, Map<String, ? extends @Nullable Object> values) {
    this(type, values, null);
  }

  private CommandParts(
      Class<T> type, Map<String, ? extends @Nullable Object> values, @Nullable PartialDate today) {
    this.type = type;
    this.values = new LinkedHashMap<>(values);
    this.today = today;
  }

  /** The same, of which something is looked for on a day. */
  CommandParts<T> on(LocalDate day) {
    return new CommandParts<>(type, values, PartialDate.of(day));
  }

  /** All of a whole. */
  @SuppressWarnings("unchecked") // it is the class of the record
  static <T extends Record> CommandParts<T> of(T whole) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      values.put(component.getName(), value(whole, component));
    }
    return new CommandParts<>((Class<T>) whole.getClass(), values);
  }

  /**
   * One of them, and {@link Edit.Keep} for one that is left out.
   *
   * @throws IllegalStateException when the record has none of the name
   */
  @Nullable Object get(String name) {
    if (component(name) == null) {
      throw new IllegalStateException(type + " has no " + name);
    }
    return values.containsKey(name) ? values.get(name) : Edit.keep();
  }

  /** Whether there are all parts that are, or have among others, what is of a type. */
  boolean hasAll(Class<?> of) {
    return Stream.of(type.getRecordComponents())
        .filter(component -> isOrHas(component.getGenericType(), of))
        .allMatch(component ->
            values.containsKey(component.getName())
                && several(values.get(component.getName())).stream().allMatch(Objects::nonNull));
  }

  private static boolean isOrHas(Type part, Class<?> of) {
    return part instanceof ParameterizedType several
        ? Stream.of(several.getActualTypeArguments()).anyMatch(one -> isOrHas(one, of))
        : of.isAssignableFrom((Class<?>) part);
  }

  /** Those without what is wrong. */
  CommandParts<T> without(List<Fault> wrong) {
    CommandParts<T> left = this;
    for (Fault fault : wrong) {
      if (fault instanceof Fault.Invalid(String path, InvalidValueException rule)
          && !path.isEmpty()) {
        left = left.withoutPath(List.of(PATH.split(path)));
      }
    }
    return left;
  }

  /**
   * Those without something that one of them is, or has among others.
   *
   * @return the same when none has it
   */
  CommandParts<T> withoutValue(Object value) {
    for (Map.Entry<String, @Nullable Object> part : values.entrySet()) {
      Object there = part.getValue() instanceof Edit.Replace<?>(Object now) ? now : part.getValue();
      if (value.equals(there)) {
        return without(part.getKey());
      }
      if (there instanceof Collection<?> several
          && several.stream().anyMatch(one -> has(one, value))) {
        Stream<?> rest = several.stream().filter(one -> !has(one, value));
        Object left = there instanceof Set ? rest.collect(Collectors.toSet()) : rest.toList();
        return with(part.getKey(), part.getValue() instanceof Edit ? Edit.to(left) : left);
      }
    }
    return this;
  }

  private static boolean has(@Nullable Object one, Object value) {
    return value.equals(one)
        || (one instanceof Record whole && of(whole).values.containsValue(value));
  }

  /**
   * Those without the part that a reason to refuse is about, or the one thing in it.
   *
   * @return the same when there is no such part
   */
  CommandParts<T> without(CommandHandler.OfPart about) {
    Object one = about.value();
    CommandParts<T> rest = one == null ? this : withoutValue(one);
    return rest == this && isSpokenOf(about.part()) ? without(about.part()) : rest;
  }

  /** Those without one. */
  CommandParts<T> without(String name) {
    Map<String, @Nullable Object> left = new LinkedHashMap<>(values);
    left.remove(name);
    return new CommandParts<>(type, left, today);
  }

  CommandParts<T> with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(values);
    changed.put(name, value);
    return new CommandParts<>(type, changed, today);
  }

  /**
   * The whole, with something harmless for each part that is left out.
   *
   * @return null when there is nothing that could stand for one of them
   * @throws InvalidValueException when it breaks a rule of the record
   */
  public @Nullable T whole() {
    Map<String, @Nullable Object> all = new HashMap<>();
    values.forEach((name, value) -> all.put(name, filled(value)));
    while (true) {
      try {
        return made(all);
      } catch (InvalidValueException e) {
        RecordComponent missing = component(e.what());
        if (missing == null || all.containsKey(missing.getName())) {
          throw e;
        }
        Object standIn = standIn(missing);
        if (standIn == null) {
          return null;
        }
        all.put(missing.getName(), standIn);
      }
    }
  }

  private @Nullable Object standIn(RecordComponent missing) {
    if (missing.getType() == PartialDate.class) {
      return today;
    }
    return missing.getGenericType() instanceof ParameterizedType several
            && missing.getType() == Set.class
            && several.getActualTypeArguments()[0] instanceof Class<?> of
            && of.isEnum()
        ? Set.of(of.getEnumConstants()[0]) // of some there has to be one
        : STAND_INS.get(missing.getType());
  }

  private @Nullable T made(Map<String, @Nullable Object> all) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      arguments[i] = all.get(components[i].getName());
      if (types[i].isPrimitive() && arguments[i] == null) {
        return null;
      }
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not public: " + type, e);
    }
  }

  /**
   * All that is wrong, each with the path of the part that it is about, such as {@code name} or
   * {@code winners.0.name}: one after the other, with what was wrong before left out.
   *
   * @param trial what comes of a whole: the first rule that it breaks, or null
   */
  public List<Fault> broken(Function<T, @Nullable InvalidValueException> trial) {
    List<Fault> faults = new ArrayList<>();
    CommandParts<T> left = this;
    InvalidValueException rule = outcome(trial);
    while (rule != null && faults.size() < MOST) {
      List<String> path = left.path(rule, trial);
      if (path.isEmpty()) {
        if (faults.isEmpty() && values.size() == type.getRecordComponents().length) {
          faults.add(new Fault.Invalid("", rule));
        }
        return faults; // else it may be about what is left out
      }
      Fault fault = new Fault.Invalid(String.join(".", path), rule);
      boolean again = faults.stream().anyMatch(known -> isAt(path, known));
      if (!again) {
        faults.add(fault);
      }
      left = left.withoutPath(again && path.size() > 1 ? path.subList(0, 2) : path);
      rule = left.outcome(trial);
    }
    return faults;
  }

  private @Nullable InvalidValueException outcome(
      Function<T, @Nullable InvalidValueException> trial) {
    try {
      T whole = whole();
      return whole == null ? null : trial.apply(whole);
    } catch (InvalidValueException e) {
      return e;
    }
  }

  private static boolean isAt(List<String> path, Fault fault) {
    return fault instanceof Fault.Invalid invalid && invalid.path().equals(String.join(".", path));
  }

  /** Without a part, or one of the things in it, or a text of one of those. */
  private CommandParts<T> withoutPath(List<String> path) {
    String name = path.getFirst();
    if (path.size() == 1) {
      return without(name);
    }
    List<@Nullable Object> rest = new ArrayList<>(several(values.get(name)));
    int index = Integer.parseInt(path.get(1));
    rest.set(index, withoutText(rest.get(index), path.subList(2, path.size())));
    return with(name, again(values.get(name), rest));
  }

  /**
   * A thing with another text, so that what else is wrong with it is told; null when it cannot be
   * kept, as another value of any other kind would make another thing of it.
   */
  private static @Nullable Object withoutText(@Nullable Object one, List<String> path) {
    if (path.size() != 1
        || !(one instanceof Record whole)
        || !(of(whole).values.get(path.getFirst()) instanceof String)) {
      return null;
    }
    try {
      return of(whole).without(path.getFirst()).whole();
    } catch (InvalidValueException e) {
      return null;
    }
  }

  /**
   * The part that a rule is about: the one that has the name, else the last one without which it is
   * not broken. Empty when it is about none of them.
   */
  private List<String> path(
      InvalidValueException rule, Function<T, @Nullable InvalidValueException> trial) {
    RecordComponent named = component(rule.what());
    if (named != null && isSpokenOf(named.getName())) {
      return List.of(named.getName());
    }
    return Arrays.asList(type.getRecordComponents()).reversed().stream()
        .filter(component -> isSpokenOf(component.getName()))
        .filter(component ->
            others(component).anyMatch(other -> other.isHealed(component.getName(), rule, trial)))
        .findFirst()
        .map(component -> within(component.getName(), rule, trial))
        .orElse(List.of());
  }

  private Stream<CommandParts<T>> others(RecordComponent component) {
    String name = component.getName();
    Stream<?> others = OTHERS.getOrDefault(component.getType(), List.of()).stream();
    return values.get(name) == null
        ? Stream.empty()
        : Stream.concat(Stream.of(without(name)), others.map(other -> with(name, other)));
  }

  /**
   * Whether a rule is not broken any more.
   *
   * @param name of the part that was changed for that: a rule that it breaks now proves nothing
   */
  private boolean isHealed(
      String name, InvalidValueException rule, Function<T, @Nullable InvalidValueException> trial) {
    T whole = null;
    InvalidValueException other;
    try {
      whole = whole();
      other = whole == null ? rule : trial.apply(whole);
    } catch (InvalidValueException e) {
      other = e;
    }
    return other == null || (!isSame(rule, other) && !isAbout(other, name));
  }

  private boolean isAbout(InvalidValueException rule, String name) {
    RecordComponent component = component(rule.what());
    return component != null && component.getName().equals(name);
  }

  private static boolean isSame(InvalidValueException rule, @Nullable InvalidValueException other) {
    return other != null
        && rule.key().equals(other.key())
        && rule.what().equals(other.what())
        && Objects.equals(rule.value(), other.value());
  }

  /** Of several things in a part, the first one with which the rule is broken. */
  private List<String> within(
      String name, InvalidValueException rule, Function<T, @Nullable InvalidValueException> trial) {
    Object part = values.get(name);
    List<@Nullable Object> several = several(part);
    int whole = 0;
    int broken = several.size();
    if (broken == 0 || with(name, again(part, List.of())).fails(rule, trial)) {
      return List.of(name);
    }
    while (broken - whole > 1) {
      int middle = (whole + broken) / 2;
      if (with(name, again(part, several.subList(0, middle))).fails(rule, trial)) {
        broken = middle;
      } else {
        whole = middle;
      }
    }
    int index = broken - 1;
    List<String> path = List.of(name, String.valueOf(index));
    return several.get(index) instanceof Record one
            && one.getClass().getRecordComponents().length > 1
        ? Stream.concat(
                path.stream(),
                new CommandParts<>(of(one).type, of(one).values, today)
                        .path(
                            rule,
                            other -> {
                              List<@Nullable Object> changed =
                                  new ArrayList<>(several.subList(0, index));
                              changed.add(other);
                              return with(name, again(part, changed)).outcome(trial);
                            })
                        .stream())
            .toList()
        : path;
  }

  private boolean fails(
      InvalidValueException rule, Function<T, @Nullable InvalidValueException> trial) {
    return !isHealed("", rule, trial);
  }

  private boolean isSpokenOf(String name) {
    return values.containsKey(name) && !(values.get(name) instanceof Edit.Keep);
  }

  private static List<@Nullable Object> several(@Nullable Object part) {
    return switch (part) {
      case Edit.Replace<?>(List<?> list) -> Collections.unmodifiableList(list);
      case List<?> list -> Collections.unmodifiableList(list);
      case null, default -> List.of();
    };
  }

  private static Object again(@Nullable Object part, List<? extends @Nullable Object> several) {
    return part instanceof Edit ? Edit.to(several) : several;
  }

  /** Without the things of which nothing is left. */
  private static @Nullable Object filled(@Nullable Object part) {
    List<?> several = several(part);
    return several.stream().anyMatch(Objects::isNull)
        ? again(part, several.stream().filter(Objects::nonNull).toList())
        : part;
  }

  /** The component that has the name of what a rule speaks of. */
  private @Nullable RecordComponent component(String what) {
    String name = what.replace(" ", "");
    return Stream.of(type.getRecordComponents())
        .filter(component -> component.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Object value(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has an accessor for each component", e);
    }
  }
}
