package org.mintatlas.persistence.person;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.person.TeamMembershipsContract;

class JpaTeamMembershipsIT extends PostgresAtlas implements TeamMembershipsContract {}
