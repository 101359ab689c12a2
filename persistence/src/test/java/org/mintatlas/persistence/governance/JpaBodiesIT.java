package org.mintatlas.persistence.governance;

import org.mintatlas.application.governance.BodiesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaBodiesIT extends PostgresAtlas implements BodiesContract {}
