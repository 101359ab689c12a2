package org.mintatlas.persistence.person;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Persons and coordinations in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaPersons.class, JpaCoordinations.class})
public class PersonConfiguration {}
