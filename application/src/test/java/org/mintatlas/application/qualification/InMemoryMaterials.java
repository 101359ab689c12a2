package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.InMemoryPaging;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;
import org.mintatlas.application.paging.PositionOrder;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.storing.InMemoryAggregates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;

/** Materials in memory. */
public final class InMemoryMaterials implements Materials {
  private final Programmes programmes;
  private final InMemoryAggregates<MaterialId, Material> materials =
      InMemoryAggregates.withoutSlug();

  /** Materials belong to what this collection holds. */
  public InMemoryMaterials(Programmes programmes) {
    this.programmes = programmes;
  }

  @Override
  public SaveResult<Material> save(Material material) {
    return programmes.byIds(Set.of(material.programme())).isEmpty()
        ? new SaveResult.ReferenceUnknown<>("programme")
        : materials.save(material);
  }

  @Override
  public Map<MaterialId, Material> byIds(Set<MaterialId> ids) {
    return materials.byIds(ids);
  }

  @Override
  public Map<MaterialScope, Page<Material>> pages(
      Set<? extends MaterialScope> scopes,
      MaterialFilter filter,
      NameOrder order,
      PageRequest request) {
    return InMemoryPaging.pages(
        scopes,
        scope -> list(scope, filter),
        scope -> material -> new Position(material.title(), material.id().toString()),
        PositionOrder.names(order),
        request);
  }

  @Override
  public Map<MaterialScope, Long> counts(
      Set<? extends MaterialScope> scopes, MaterialFilter filter) {
    return InMemoryPaging.counts(scopes, scope -> list(scope, filter));
  }

  private Stream<Material> list(MaterialScope scope, MaterialFilter filter) {
    return materials
        .all()
        .filter(material -> isIn(scope, material))
        .filter(material -> Wanted.oneOf(filter.kinds(), material.kind()))
        .filter(material -> Wanted.oneOf(filter.languages(), material.language()));
  }

  private static boolean isIn(MaterialScope scope, Material material) {
    return switch (scope) {
      case MaterialScope.Everywhere() -> true;
      case MaterialScope.OfProgramme(var programme) -> material.programme().equals(programme);
    };
  }
}
