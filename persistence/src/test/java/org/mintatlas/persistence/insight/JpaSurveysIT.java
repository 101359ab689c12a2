package org.mintatlas.persistence.insight;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.insight.SurveysContract;

class JpaSurveysIT extends PostgresAtlas implements SurveysContract {}
