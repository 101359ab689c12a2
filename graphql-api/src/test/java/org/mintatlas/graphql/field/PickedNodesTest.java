package org.mintatlas.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.SmallAtlasApi;

class PickedNodesTest extends SmallAtlasApi {

  @Test
  void areFoundInEachListThatAQueryBeginsWith() {
    int asked = 0;
    for (GraphQLFieldDefinition field : api.source.schema().getQueryType().getFieldDefinitions()) {
      GraphQLArgument filter = field.getArgument("filter");
      if (filter == null) {
        continue;
      }
      GraphQLInputObjectType input =
          (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType());
      for (String key : List.of("id", "slug")) {
        if (input.getFieldDefinition(key + "s") == null) {
          continue;
        }
        List<String> all = keys(field.getName(), key, "");
        assertThat(all).as(field.getName()).isNotEmpty();
        if (key.equals("id")) {
          assertThat(
                  keys(
                      field.getName(), key, "(filter: { exceptIds: [\"" + all.getLast() + "\"] })"))
              .as(field.getName())
              .isEqualTo(all.subList(0, all.size() - 1));
        }
        assertThat(keys(field.getName(), key, storedAfter("2020-01-01T00:00:00Z")))
            .as(field.getName())
            .isEqualTo(all);
        assertThat(keys(field.getName(), key, storedAfter("9999-01-01T00:00:00Z")))
            .as(field.getName())
            .isEmpty();
        for (String one : all) {
          assertThat(keys(field.getName(), key, "(filter: { " + key + "s: [\"" + one + "\"] })"))
              .as(field.getName())
              .containsExactly(one);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(30);
  }

  private static String storedAfter(String moment) {
    return "(filter: { modifiedAfter: \"" + moment + "\" })";
  }

  private List<String> keys(String field, String key, String arguments) {
    return api.ask("{ " + field + arguments + " { nodes { " + key + " } totalCount } }")
        .path(field + ".nodes[*]." + key)
        .entityList(String.class)
        .get();
  }

  @Test
  void bothConditionsAddUp() {
    String id =
        api.ask("{ region(slug: \"river-region\") { id } }")
            .path("region.id")
            .entity(String.class)
            .get();
    assertThat(keys("regions", "slug", "(filter: { ids: [\"" + id + "\"], slugs: [\"unknown\"] })"))
        .isEmpty();
    assertThat(
            keys(
                "regions",
                "slug",
                "(filter: { ids: [\"" + id + "\"], slugs: [\"unknown\", \"river-region\"] })"))
        .containsExactly("river-region");
    assertThat(
            keys(
                "regions",
                "slug",
                "(filter: { slugs: [\"river-region\"], exceptIds: [\"" + id + "\"] })"))
        .isEmpty();
    assertThat(keys("regions", "slug", "(filter: { ids: [], slugs: null, exceptIds: [] })"))
        .isEqualTo(keys("regions", "slug", ""));
  }

  @Test
  void whatIsNoIdOfTheTypeIsRefusedByItsPlace() {
    String region =
        api.ask("{ region(slug: \"river-region\") { id } }")
            .path("region.id")
            .entity(String.class)
            .get();
    for (String field : List.of("ids", "exceptIds")) {
      for (String wrong : List.of(region, "x", "")) {
        assertThat(
                api.errors(
                    "query($ids: [ID!]) { initiatives(filter: { "
                        + field
                        + ": $ids }) { totalCount } }",
                    Map.of("ids", List.of(wrong))))
            .singleElement()
            .satisfies(error -> {
              assertThat(error.get("message"))
                  .asString()
                  .contains("is no id of the type Initiative");
              assertThat(error.get("extensions"))
                  .asString()
                  .contains("code=BAD_USER_INPUT", "argument=filter." + field + "[0]");
            });
      }
    }
  }
}
