package org.mintatlas.persistence.qualification;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.KeyType;
import org.mintatlas.persistence.paging.KeysetPages;
import org.mintatlas.persistence.paging.ListSource;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Materials in the database. */
public class JpaMaterials implements Materials {
  private static final ListSource EVERYWHERE = ListSource.everywhere("material m", "m", "m.id");

  private static final ListSource OF_PROGRAMME =
      new ListSource("material m", "m.programme_id = parent.key", KeyType.UUID, "m", "m.id");

  private final MaterialMapper mapper = Mappers.getMapper(MaterialMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;
  private final KeysetPages pages;

  /** Writes through the store and reads from the database. */
  public JpaMaterials(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
    this.pages = new KeysetPages(jdbc);
  }

  @Override
  public SaveResult<Material> save(Material material) {
    return store.attempt(
        material.version(),
        () ->
            material.toBuilder()
                .version(store.write(mapper.toEntity(material), material.version()))
                .build());
  }

  @Override
  public Map<MaterialId, Material> byIds(Set<MaterialId> ids) {
    return MaterialRows.MATERIALS.byIds(jdbc, ids, MaterialId::value, Material::id);
  }

  @Override
  public Map<MaterialScope, Page<Material>> pages(
      Set<? extends MaterialScope> scopes,
      MaterialFilter filter,
      NameOrder order,
      PageRequest request) {
    return pages.pages(
        scopes,
        JpaMaterials::list,
        conditions(filter),
        SortKey.text("title", order == NameOrder.NAME),
        request,
        MaterialRows.MATERIALS);
  }

  @Override
  public Map<MaterialScope, Long> counts(
      Set<? extends MaterialScope> scopes, MaterialFilter filter) {
    return pages.counts(scopes, JpaMaterials::list, conditions(filter));
  }

  private static ListSource.Parent list(MaterialScope scope) {
    return switch (scope) {
      case MaterialScope.Everywhere() -> EVERYWHERE.whole();
      case MaterialScope.OfProgramme(var programme) -> OF_PROGRAMME.under(programme.value());
    };
  }

  private static Conditions conditions(MaterialFilter filter) {
    return new Conditions()
        .oneOf("m.kind", "kinds", filter.kinds())
        .whenAny(
            "m.language = any(:languages::text[])",
            "languages",
            filter.languages(),
            Function.identity());
  }
}
