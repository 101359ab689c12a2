package org.mintatlas.persistence.qualification.workshop;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.qualification.workshop.WorkshopsContract;

class JpaWorkshopsIT extends PostgresAtlas implements WorkshopsContract {}
