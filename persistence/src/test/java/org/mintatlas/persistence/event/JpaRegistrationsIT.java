package org.mintatlas.persistence.event;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.RegistrationsContract;

class JpaRegistrationsIT extends PostgresAtlas implements RegistrationsContract {}
