package org.mintatlas.persistence.qualification;

import org.mintatlas.application.qualification.MaterialsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaMaterialsIT extends PostgresAtlas implements MaterialsContract {}
