package org.mintatlas.persistence.qualification;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.MaterialsContract;

class JpaMaterialsIT extends PostgresAtlas implements MaterialsContract {}
