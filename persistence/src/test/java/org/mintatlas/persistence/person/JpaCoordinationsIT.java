package org.mintatlas.persistence.person;

import org.mintatlas.application.person.CoordinationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaCoordinationsIT extends PostgresAtlas implements CoordinationsContract {}
