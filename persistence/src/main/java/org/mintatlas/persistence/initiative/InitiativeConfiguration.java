package org.mintatlas.persistence.initiative;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Initiatives and projects in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaInitiatives.class, JpaProjects.class})
public class InitiativeConfiguration {}
