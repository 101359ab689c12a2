package org.mintatlas.persistence.qualification;

import java.util.function.Function;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Materials in the database. */
class JpaMaterials
    extends ListAdapter<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder>
    implements Materials {
  JpaMaterials(AggregateStore store) {
    super(store, MaterialEntity.ROWS, Materials.INTEGRITY, order -> SortKey.text("title", order));
  }

  @Override
  protected Parent parent(MaterialScope scope) {
    return switch (scope) {
      case MaterialScope.Everywhere() -> selection.everywhere();
      case MaterialScope.OfProgramme(var programme) -> selection.under("programme_id", programme);
    };
  }

  @Override
  protected Conditions conditions(MaterialFilter filter) {
    return new Conditions()
        .oneOf("m.kind", "kinds", filter.kinds())
        .whenAny(
            "m.language = any(:languages::text[])",
            "languages",
            filter.languages(),
            Function.identity());
  }
}
