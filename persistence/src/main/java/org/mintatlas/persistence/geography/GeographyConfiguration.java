package org.mintatlas.persistence.geography;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Districts and postcodes in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JdbcDistricts.class, JdbcPostcodes.class})
public class GeographyConfiguration {}
