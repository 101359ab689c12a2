package org.mintatlas.persistence.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Accounts and invitations in the database. */
@Configuration(proxyBeanMethods = false)
@Import({JpaAccounts.class, JpaInvitations.class})
public class AccountConfiguration {}
