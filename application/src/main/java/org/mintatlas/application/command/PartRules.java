package org.mintatlas.application.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.figure.Figure;

/**
 * The rules of the parts of a command, each of one part by itself: so all that is wrong is told at
 * once, also when another part could not even be read. A part that stays as it is breaks none.
 */
public final class PartRules {
  private final Map<String, Consumer<@Nullable Object>> rules = new LinkedHashMap<>();

  /** None. */
  public PartRules() {}

  /**
   * A text that must be there.
   *
   * @param part the component of the command
   * @param most how many characters it may have
   */
  public PartRules text(String part, int most) {
    return that(part, value -> Require.text(part, (String) value, most));
  }

  /**
   * A text that may be left out, but not be blank.
   *
   * @param part the component of the command
   * @param most how many characters it may have
   */
  public PartRules optionalText(String part, int most) {
    return that(part, value -> Require.optionalText(part, (String) value, most));
  }

  /**
   * An e-mail address that may be left out.
   *
   * @param part the component of the command
   */
  public PartRules optionalEmail(String part) {
    return that(
        part,
        value -> {
          if (value != null) {
            Contact.requireEmail((String) value);
          }
        });
  }

  /**
   * The ways to reach somebody, each of which may be left out.
   *
   * @param email the component of the command that is an e-mail address
   * @param phone the one that is a telephone number
   * @param web the one that is an address on the web
   */
  public PartRules contact(String email, String phone, String web) {
    return that(email, value -> new Contact((Contact.Field) value, null, null))
        .that(phone, value -> new Contact(null, (Contact.Field) value, null))
        .that(web, value -> new Contact(null, null, (Contact.Field) value));
  }

  /**
   * The code of a language that must be there.
   *
   * @param part the component of the command
   */
  public PartRules language(String part) {
    return that(
        part,
        value -> {
          Require.given(part, value);
          Require.language((String) Objects.requireNonNull(value));
        });
  }

  /**
   * A whole number that must be there.
   *
   * @param part the component of the command
   */
  public PartRules between(String part, int least, int most) {
    return that(
        part,
        value -> {
          Require.given(part, value);
          Require.between(part, (Integer) Objects.requireNonNull(value), least, most);
        });
  }

  /**
   * A whole number that may be left out.
   *
   * @param part the component of the command
   */
  public PartRules optionalAtLeast(String part, int least) {
    return that(part, value -> Require.atLeast(part, (Integer) value, least));
  }

  /**
   * A year that must be there.
   *
   * @param part the component of the command
   */
  public PartRules year(String part) {
    return that(
        part,
        value -> {
          Require.given(part, value);
          Require.year(part, (Integer) Objects.requireNonNull(value));
        });
  }

  /**
   * The number of a figure, which must be there.
   *
   * @param part the component of the command
   */
  public PartRules figure(String part) {
    return that(
        part,
        value -> {
          Require.given(part, value);
          Figure.requireValue((BigDecimal) Objects.requireNonNull(value));
        });
  }

  /**
   * The number of a figure, which may be left out.
   *
   * @param part the component of the command
   */
  public PartRules optionalFigure(String part) {
    return that(
        part,
        value -> {
          if (value != null) {
            Figure.requireValue((BigDecimal) value);
          }
        });
  }

  /**
   * Something that must be there.
   *
   * @param part the component of the command
   */
  public PartRules given(String part) {
    return that(part, value -> Require.given(part, value));
  }

  private PartRules that(String part, Consumer<@Nullable Object> rule) {
    rules.put(part, rule);
    return this;
  }

  /**
   * The rules that are broken, in their order.
   *
   * @param value gives each part that has a rule; an {@link Edit} stands for what becomes of it
   */
  public List<Fault> broken(Function<String, @Nullable Object> value) {
    return rules.entrySet().stream()
        .flatMap(rule -> {
          Object part = value.apply(rule.getKey());
          return part instanceof Edit.Keep
              ? Stream.empty()
              : broken(rule.getKey(), rule.getValue(), part);
        })
        .toList();
  }

  private static Stream<Fault> broken(
      String part, Consumer<@Nullable Object> rule, @Nullable Object value) {
    try {
      rule.accept(value instanceof Edit<?> edit ? edit.from(null) : value);
      return Stream.empty();
    } catch (InvalidValueException e) {
      return Stream.of(new Fault.Invalid(part, e));
    }
  }
}
