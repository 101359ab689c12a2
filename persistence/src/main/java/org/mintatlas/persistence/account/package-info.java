/** Accounts in table {@code account}. */
@NullMarked
package org.mintatlas.persistence.account;

import org.jspecify.annotations.NullMarked;
