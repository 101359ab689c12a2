package org.mintatlas.persistence.event;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Events, their series and who registers in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaEventSeries.class, JpaEvents.class, JpaRegistrations.class})
public class EventConfiguration {}
