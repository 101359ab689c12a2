package org.mintatlas.persistence.person;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.person.CoordinationsContract;

class JpaCoordinationsIT extends PostgresAtlas implements CoordinationsContract {}
