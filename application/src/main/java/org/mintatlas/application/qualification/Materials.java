package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;

/** All materials, in lists sorted by title. */
public interface Materials extends Paged<MaterialScope, MaterialFilter, NameOrder, Material> {

  /** Stores a new material (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Material> save(Material material);

  /** The materials with these identities; an unknown one has no entry. */
  Map<MaterialId, Material> byIds(Set<MaterialId> ids);
}
