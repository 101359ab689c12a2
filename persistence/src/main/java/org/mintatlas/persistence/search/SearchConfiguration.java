package org.mintatlas.persistence.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Finding things in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcSearch.class)
public class SearchConfiguration {}
