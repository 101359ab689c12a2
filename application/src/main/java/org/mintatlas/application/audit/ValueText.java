package org.mintatlas.application.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.account.Account;
import org.mintatlas.domain.account.Invitation;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.proposal.RegionProposal;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Identity;

/**
 * A value of the domain as text: always the same for the same value, in any order of a set. An
 * identity, a slug, a date or an enum is as it writes itself; a record is {@code {name: value}}
 * with what is there; several are {@code [one, other]}. One of several cases tells which it is, in
 * the way of an enum: {@code PAID {amount: 5}}.
 */
public final class ValueText {
  /** Whose texts tell of a person. */
  private static final Set<Class<?>> PERSONAL =
      Set.of(
          Person.class,
          Account.class,
          Invitation.class,
          Testimonial.class,
          Enquiry.class,
          RegionProposal.class);

  private ValueText() {}

  /** The text of a value; null of null. */
  public static @Nullable String of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Identity id -> id.value().toString();
      case Set<?> set -> set.stream().map(ValueText::present).sorted().collect(list());
      case Collection<?> many -> many.stream().map(ValueText::present).collect(list());
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> present(entry.getKey()) + ": " + present(entry.getValue()))
              .sorted()
              .collect(object());
      case Case one -> one.name();
      case Record one when hasParts(one) -> record(one);
      default -> value.toString();
    };
  }

  private static String record(Record one) {
    List<String> texts =
        parts(one)
            .filter(part -> part.value() != null)
            .map(part -> part.name() + ": " + of(part.value()))
            .toList();
    String inner = texts.stream().collect(object());
    if (!isCase(one)) {
      return inner;
    }
    return new Case(one.getClass()).name() + (texts.isEmpty() ? "" : " " + inner);
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining(", ", "[", "]");
  }

  private static Collector<CharSequence, ?, String> object() {
    return Collectors.joining(", ", "{", "}");
  }

  private static String present(@Nullable Object value) {
    return String.valueOf(of(value));
  }

  /** A record with a form of its own, such as a date, is written in that. */
  private static boolean hasParts(Record one) {
    return one.toString().startsWith(one.getClass().getSimpleName() + "[");
  }

  /**
   * What of an aggregate is not as it was.
   *
   * @param before as it was; null when it is new
   */
  public static List<FieldChange> changes(@Nullable Aggregate<?, ?> before, Aggregate<?, ?> after) {
    return changes(before == null ? Map.of() : values(before), values(after), after.getClass());
  }

  /** What there is of an aggregate, by name; what is personal too. */
  public static SortedMap<String, String> texts(Aggregate<?, ?> aggregate) {
    SortedMap<String, String> texts = new TreeMap<>();
    values(aggregate).forEach((name, value) -> texts.put(name, present(value)));
    return texts;
  }

  /** What there was of an aggregate that is no more. */
  public static List<FieldChange> removal(Aggregate<?, ?> gone) {
    return changes(values(gone), Map.of(), gone.getClass());
  }

  private static List<FieldChange> changes(
      Map<String, Object> then, Map<String, Object> now, Class<?> type) {
    boolean ofPerson = PERSONAL.contains(type);
    return Stream.concat(then.keySet().stream(), now.keySet().stream())
        .distinct()
        .sorted()
        .filter(name -> !Objects.equals(then.get(name), now.get(name)))
        .map(name -> change(name, then.get(name), now.get(name), ofPerson))
        .toList();
  }

  private static FieldChange change(
      String name, @Nullable Object was, @Nullable Object is, boolean ofPerson) {
    Object value = was == null ? is : was;
    return value instanceof Contact || (ofPerson && value instanceof String)
        ? new FieldChange(name, null, null, true)
        : new FieldChange(name, of(was), of(is), false);
  }

  /** What there is of an aggregate, of parts with parts of their own each by itself. */
  private static Map<String, Object> values(Aggregate<?, ?> aggregate) {
    Map<String, Object> values = new HashMap<>();
    collect("", (Record) aggregate, values);
    values.keySet().removeIf(name -> name.matches("(.*\\.)?id|version"));
    return values;
  }

  private static void collect(String path, Record one, Map<String, Object> values) {
    parts(one)
        .forEach(part -> {
          String name = path + part.name();
          switch (part.value()) {
            case null -> {}
            case Record inner when hasParts(inner) && !(inner instanceof Contact) -> {
              if (isCase(inner)) {
                values.put(name, new Case(inner.getClass()));
              }
              collect(name + ".", inner, values);
            }
            case Object value -> values.put(name, value);
          }
        });
  }

  /** Whether it is one of several cases, such as a state, of which some have the same parts. */
  private static boolean isCase(Record one) {
    return Arrays.stream(one.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }

  /** Which of several cases it is. */
  private record Case(Class<?> type) {
    String name() {
      return type.getSimpleName()
          .replaceFirst("^Of(?=[A-Z])", "")
          .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
          .toUpperCase(Locale.ROOT);
    }
  }

  private record Part(String name, @Nullable Object value) {}

  private static Stream<Part> parts(Record one) {
    return Arrays.stream(one.getClass().getRecordComponents())
        .map(component -> new Part(component.getName(), read(component, one)));
  }

  static @Nullable Object read(RecordComponent component, Record one) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record has an accessor for each component", e);
    }
  }
}
