package org.mintatlas.persistence.person;

import org.mintatlas.application.person.PersonsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaPersonsIT extends PostgresAtlas implements PersonsContract {}
