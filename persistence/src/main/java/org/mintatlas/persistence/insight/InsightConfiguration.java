package org.mintatlas.persistence.insight;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Surveys, publications and series of figures in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaSurveys.class, JpaPublications.class, JpaTimeSeries.class})
public class InsightConfiguration {}
