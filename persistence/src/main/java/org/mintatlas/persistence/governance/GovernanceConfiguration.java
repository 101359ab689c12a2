package org.mintatlas.persistence.governance;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Bodies and what they do in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaBodies.class, JpaSeats.class, JpaMeetings.class, JpaExchanges.class})
public class GovernanceConfiguration {}
