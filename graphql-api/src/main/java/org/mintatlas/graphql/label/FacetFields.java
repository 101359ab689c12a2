package org.mintatlas.graphql.label;

import java.util.List;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.paging.ListFacet;
import org.springframework.stereotype.Component;

/** The fields of facets, whose values people read by their labels. */
@Component
final class FacetFields implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Facet", ListFacet.class),
        Fields.of("FacetValue", ListFacet.Value.class)
            .value("label", (value, asked) -> label(value, Labels.in(asked.language()))));
  }

  private static String label(ListFacet.Value value, Labels labels) {
    if (value.type() == PartialDate.class) {
      return labels.of(PartialDate.parse(value.code()));
    }
    String type =
        value.type() == FederalState.class ? "FederalStateCode" : value.type().getSimpleName();
    return labels.of(type, value.code());
  }
}
