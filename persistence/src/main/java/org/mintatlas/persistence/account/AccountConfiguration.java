package org.mintatlas.persistence.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Accounts in the database. */
@Configuration(proxyBeanMethods = false)
@Import(JpaAccounts.class)
public class AccountConfiguration {}
