package org.mintatlas.persistence.qualification.enrolment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Enrolments and certificates in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaEnrolments.class, JpaCertificates.class})
public class EnrolmentConfiguration {}
