package org.mintatlas.persistence.award;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.award.AwardsContract;

class JpaAwardsIT extends PostgresAtlas implements AwardsContract {}
