package org.mintatlas.graphql.error;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to a value in arguments, such as {@code filter.states[0]}, followed in a document. */
final class ValuePath {
  private static final Pattern STEP = Pattern.compile("[^.\\[\\]]+");

  private ValuePath() {}

  /** The variable that a value is, or is a part of; empty when it is written out. */
  static Optional<String> variable(List<Argument> arguments, String path) {
    return value(arguments, path) instanceof VariableReference reference
        ? Optional.of(reference.getName())
        : Optional.empty();
  }

  /**
   * The variable from which a broken rule comes. Of an input object that is written out, it is that
   * of the field that breaks the rule, or the only one in it.
   *
   * @param part the field of the value that breaks the rule, if it is an object
   */
  static Optional<String> variable(List<Argument> arguments, String path, String part) {
    return value(arguments, path) instanceof ObjectValue object
        ? variable(arguments, path + "." + part)
            .or(() -> only(variables(object).collect(Collectors.toSet())))
        : variable(arguments, path);
  }

  private static @Nullable Value<?> value(List<Argument> arguments, String path) {
    List<String> steps = STEP.matcher(path).results().map(MatchResult::group).toList();
    Value<?> value =
        arguments.stream()
            .filter(argument -> argument.getName().equals(steps.getFirst()))
            .map(Argument::getValue)
            .findFirst()
            .orElse(null);
    for (String step : steps.subList(1, steps.size())) {
      value = inside(value, step);
    }
    return value;
  }

  private static @Nullable Value<?> inside(@Nullable Value<?> value, String step) {
    return switch (value) {
      case ObjectValue object -> field(object, step);
      case ArrayValue array when Character.isDigit(step.charAt(0)) ->
          array.getValues().get(Integer.parseInt(step));
      // What is in a variable comes from it, and a single value stands for a list of it.
      case null, default -> value;
    };
  }

  private static @Nullable Value<?> field(ObjectValue object, String name) {
    return object.getObjectFields().stream()
        .filter(field -> field.getName().equals(name))
        .<Value<?>>map(ObjectField::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> variables(Node<?> node) {
    return node instanceof VariableReference reference
        ? Stream.of(reference.getName())
        : node.getChildren().stream().flatMap(ValuePath::variables);
  }

  private static Optional<String> only(Set<String> names) {
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }
}
