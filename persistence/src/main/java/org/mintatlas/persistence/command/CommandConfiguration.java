package org.mintatlas.persistence.command;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What commands need of the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcIdempotencyRecords.class)
public class CommandConfiguration {}
