package org.mintatlas.persistence.qualification;

import java.util.function.Function;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Materials in the database. */
class JpaMaterials
    extends ListAdapter<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder>
    implements Materials {
  static final Selection<Material> MATERIALS =
      Selection.of(MaterialEntity.class, "m", MaterialMapper.INSTANCE::toMaterial);

  private static final ListSource EVERYWHERE = MATERIALS.everywhere();

  private static final ListSource OF_PROGRAMME = MATERIALS.under("programme_id");

  JpaMaterials(AggregateStore store, JdbcClient jdbc) {
    super(store, jdbc, MATERIALS, MaterialMapper.INSTANCE::toEntity, Materials.INTEGRITY);
  }

  @Override
  protected ListSource.Parent parent(MaterialScope scope) {
    return switch (scope) {
      case MaterialScope.Everywhere() -> EVERYWHERE.whole();
      case MaterialScope.OfProgramme(var programme) -> OF_PROGRAMME.under(programme.value());
    };
  }

  @Override
  protected SortKey sortKey(NameOrder order) {
    return SortKey.text("title", order == NameOrder.NAME);
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
