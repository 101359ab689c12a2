package org.mintatlas.persistence.event;

import org.mintatlas.application.event.RegistrationsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaRegistrationsIT extends PostgresAtlas implements RegistrationsContract {}
