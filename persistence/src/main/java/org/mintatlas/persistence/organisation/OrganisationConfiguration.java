package org.mintatlas.persistence.organisation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Organisations in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaOrganisations.class, JdbcOrganisationMerges.class})
public class OrganisationConfiguration {}
