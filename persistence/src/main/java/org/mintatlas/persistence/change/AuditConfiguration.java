package org.mintatlas.persistence.change;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The audit log in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcAuditLog.class)
public class AuditConfiguration {}
