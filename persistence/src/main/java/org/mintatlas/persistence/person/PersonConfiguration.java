package org.mintatlas.persistence.person;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Persons, coordinations and teams in the database. */
@Configuration(proxyBeanMethods = false)
@Import({
  JpaPersons.class,
  JpaCoordinations.class,
  JpaTeamMemberships.class,
  JdbcPersonalRecords.class
})
public class PersonConfiguration {}
