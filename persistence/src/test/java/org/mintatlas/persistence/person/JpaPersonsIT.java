package org.mintatlas.persistence.person;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.person.PersonsContract;

class JpaPersonsIT extends PostgresAtlas implements PersonsContract {}
