package org.mintatlas.persistence.account;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.account.AccountsContract;

class JpaAccountsIT extends PostgresAtlas implements AccountsContract {}
