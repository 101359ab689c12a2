package org.mintatlas.persistence.governance;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.governance.BodiesContract;

class JpaBodiesIT extends PostgresAtlas implements BodiesContract {}
