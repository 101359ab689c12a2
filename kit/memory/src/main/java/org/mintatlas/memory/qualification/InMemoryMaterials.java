package org.mintatlas.memory.qualification;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryMaterials
    extends InMemoryLists<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder>
    implements Materials {

  /** Materials belong to what this collection holds. */
  public InMemoryMaterials(Programmes programmes) {
    super(Materials.INTEGRITY, filter -> filter::matches, byName(Material::title));
    knows(Referent.PROGRAMME, programmes::byIds);
  }

  @Override
  protected boolean isIn(MaterialScope scope, Material material) {
    return switch (scope) {
      case MaterialScope.Everywhere() -> true;
      case MaterialScope.OfProgramme(var programme) -> material.programme().equals(programme);
    };
  }
}
