package org.mintatlas.application.qualification;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;

/** All materials, in lists sorted by title. */
public interface Materials
    extends ListedStore<MaterialId, Material, MaterialScope, MaterialFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Material> INTEGRITY =
      Integrity.<Material>none().refersTo(Referent.PROGRAMME, Material::programme);
}
