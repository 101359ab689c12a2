package org.mintatlas.persistence.review;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who took part in a year in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcParticipations.class)
public class ReviewConfiguration {}
