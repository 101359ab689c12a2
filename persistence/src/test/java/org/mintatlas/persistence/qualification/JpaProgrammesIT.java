package org.mintatlas.persistence.qualification;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.ProgrammesContract;

class JpaProgrammesIT extends PostgresAtlas implements ProgrammesContract {}
