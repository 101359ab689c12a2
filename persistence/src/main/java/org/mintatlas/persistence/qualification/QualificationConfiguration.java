package org.mintatlas.persistence.qualification;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Programmes, cohorts and what belongs to them in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaProgrammes.class, JpaCohorts.class, JpaMaterials.class, JpaTestimonials.class})
public class QualificationConfiguration {}
