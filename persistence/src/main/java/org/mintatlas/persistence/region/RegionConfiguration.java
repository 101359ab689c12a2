package org.mintatlas.persistence.region;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Regions in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaRegions.class)
public class RegionConfiguration {}
