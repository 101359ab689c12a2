package org.mintatlas.persistence.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Statistics in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcStatistics.class)
public class StatisticsConfiguration {}
