package org.mintatlas.persistence.qualification;

import org.mintatlas.application.qualification.ProgrammesContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaProgrammesIT extends PostgresAtlas implements ProgrammesContract {}
