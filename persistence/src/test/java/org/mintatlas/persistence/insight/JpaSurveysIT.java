package org.mintatlas.persistence.insight;

import org.mintatlas.application.insight.SurveysContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaSurveysIT extends PostgresAtlas implements SurveysContract {}
