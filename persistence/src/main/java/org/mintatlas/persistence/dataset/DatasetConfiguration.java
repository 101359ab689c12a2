package org.mintatlas.persistence.dataset;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The log of imports in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcImportLog.class)
public class DatasetConfiguration {}
