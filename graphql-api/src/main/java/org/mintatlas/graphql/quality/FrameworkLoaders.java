package org.mintatlas.graphql.quality;

import java.util.List;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How editions of frameworks are read, and their fields. */
@Component
final class FrameworkLoaders implements FeatureFields {
  final Lists<FrameworkScope, FrameworkFilter, FrameworkEditionOrder, FrameworkEdition> lists;

  FrameworkLoaders(BrowseFrameworks browse, Loading loading) {
    lists =
        loading.lists(
            "frameworkEditions",
            FrameworkEditionOrder.NUMBER_DESC,
            browse.editions(),
            Components.of("FrameworkEditionFilter", FrameworkFilter.class));
    loading.nodes(
        NodeType.FRAMEWORK_EDITION,
        "frameworkEdition",
        FrameworkEditionId::new,
        browse.editions()::byIds);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue(
                "frameworkEdition", "frameworkEditions", new FrameworkScope.Everywhere(), lists),
        Fields.of(FrameworkEdition.class).value("frameworkName", FrameworkEdition::framework),
        Fields.of(Rating.class),
        Fields.of(MainCriterion.class),
        Fields.of(SubCriterion.class));
  }
}
