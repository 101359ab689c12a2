package org.mintatlas.persistence.qualification.workshop;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Regional workshops in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaWorkshops.class)
public class WorkshopConfiguration {}
