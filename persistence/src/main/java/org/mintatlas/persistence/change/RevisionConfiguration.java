package org.mintatlas.persistence.change;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The revisions of the database. */
@Configuration(proxyBeanMethods = false)
@Import(PostgresRevisions.class)
public class RevisionConfiguration {}
