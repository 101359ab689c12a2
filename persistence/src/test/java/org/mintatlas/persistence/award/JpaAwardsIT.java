package org.mintatlas.persistence.award;

import org.mintatlas.application.award.AwardsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaAwardsIT extends PostgresAtlas implements AwardsContract {}
