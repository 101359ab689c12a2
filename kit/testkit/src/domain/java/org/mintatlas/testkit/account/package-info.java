/** Fixtures of accounts: see {@link org.mintatlas.testkit.account.AccountFixtures}. */
@NullMarked
package org.mintatlas.testkit.account;

import org.jspecify.annotations.NullMarked;
