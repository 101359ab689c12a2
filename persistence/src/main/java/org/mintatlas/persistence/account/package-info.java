/** Accounts and invitations in the tables of their names. */
@NullMarked
package org.mintatlas.persistence.account;

import org.jspecify.annotations.NullMarked;
