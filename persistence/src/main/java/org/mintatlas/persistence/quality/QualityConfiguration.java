package org.mintatlas.persistence.quality;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Editions of frameworks in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaFrameworkEditions.class)
public class QualityConfiguration {}
