package org.mintatlas.graphql.similarity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.similarity.FindSimilarRegions;
import org.mintatlas.application.similarity.SimilarRegion;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.springframework.stereotype.Component;

/** The fields of regions that are like another one. */
@Component
record SimilarityFields(FindSimilarRegions similar) implements FeatureFields {
  private static final int USUALLY = 5;

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .value(
                "similarRegions",
                SimilarityFields::most,
                (query, most, asked) -> similarRegions(most, asked)),
        Fields.of(SimilarRegion.class).value("score", SimilarRegion::likeness));
  }

  private static int most(Arguments arguments) {
    int most = Objects.requireNonNullElse(arguments.value("first", Integer.class), USUALLY);
    return arguments.check(
        "first", () -> Require.between("first", most, 1, FindSimilarRegions.MOST));
  }

  private @Nullable List<SimilarRegion> similarRegions(int most, Asked asked) {
    return similar.find(asked.argument("slug", Slug.class), asked.asOf(), most).orElse(null);
  }
}
