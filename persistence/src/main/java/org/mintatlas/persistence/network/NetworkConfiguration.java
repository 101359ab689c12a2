package org.mintatlas.persistence.network;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Networks and memberships in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaNetworks.class, JpaMemberships.class})
public class NetworkConfiguration {}
