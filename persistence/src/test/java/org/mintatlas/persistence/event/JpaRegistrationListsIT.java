package org.mintatlas.persistence.event;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.RegistrationListsContract;

class JpaRegistrationListsIT extends PostgresAtlas implements RegistrationListsContract {}
