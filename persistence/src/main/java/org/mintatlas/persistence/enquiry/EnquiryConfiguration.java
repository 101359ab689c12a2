package org.mintatlas.persistence.enquiry;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Enquiries in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaEnquiries.class)
public class EnquiryConfiguration {}
