/** Who signs in: see {@link org.mintatlas.domain.account.Account}. */
@NullMarked
package org.mintatlas.domain.account;

import org.jspecify.annotations.NullMarked;
