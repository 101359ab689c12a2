package org.mintatlas.persistence.qualification.workshop;

import org.mintatlas.application.qualification.workshop.WorkshopsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaWorkshopsIT extends PostgresAtlas implements WorkshopsContract {}
