package org.mintatlas.persistence.award;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Awards, calls, applications and votes in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaAwards.class, JpaCalls.class, JdbcWinners.class, JpaApplications.class, JpaVotes.class})
public class AwardConfiguration {}
