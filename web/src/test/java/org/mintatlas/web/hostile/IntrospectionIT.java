package org.mintatlas.web.hostile;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import graphql.introspection.IntrospectionQuery;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema describes itself, but not in circles. */
@Hostile
class IntrospectionIT {
  private final Prey prey;

  IntrospectionIT(Prey prey) {
    this.prey = prey;
  }

  @Test
  void isAnsweredToTools() {
    Clean.data(prey.query(IntrospectionQuery.INTROSPECTION_QUERY));
  }

  private static String circle(int n, String open, String close) {
    return "{ __schema { types { " + open.repeat(n) + "name" + close.repeat(n) + " } } }";
  }

  static Stream<Arguments> bomb() {
    return Stream.of(
        argumentSet("fields of fields", circle(4, "fields { type { ", " } }")),
        argumentSet("fields of fields, deep", circle(50, "fields { type { ", " } }")),
        argumentSet("arguments of fields", circle(4, "fields { args { type { ", " } } }")),
        argumentSet("fields of inputs", circle(4, "inputFields { type { ", " } }")),
        argumentSet(
            "interfaces and their types", circle(4, "interfaces { possibleTypes { ", " } }")),
        argumentSet(
            "possible types",
            circle(6, "possibleTypes { interfaces { fields { type { ", " } } } }")),
        argumentSet("wrapped types", circle(100, "ofType { ", " }")),
        argumentSet(
            "one type in circles",
            "{ __type(name: \"Query\") { "
                + "fields { type { ofType { ".repeat(5)
                + "name"
                + " } } }".repeat(5)
                + " } }"),
        argumentSet(
            "200 times the schema",
            "{"
                + String.join(
                    " ",
                    IntStream.range(0, 200)
                        .mapToObj(i -> "a" + i + ": __schema { types { name } }")
                        .toList())
                + "}"),
        argumentSet(
            "a bomb of fragments",
            "{ __schema { types { ...A } } }"
                + " fragment A on __Type { fields { type { ...B } } interfaces { ...B } }"
                + " fragment B on __Type { fields { type { ...C } } possibleTypes { ...C } }"
                + " fragment C on __Type { fields { type { ...D } } interfaces { ...D } }"
                + " fragment D on __Type { fields { type { name } } possibleTypes { name } }"));
  }

  @ParameterizedTest
  @MethodSource
  void bomb(String document) {
    Clean.tooMuch(prey.query(document));
  }
}
