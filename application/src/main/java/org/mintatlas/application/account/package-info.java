/** Who signs in: start with {@link org.mintatlas.application.account.IdentifyActor}. */
@NullMarked
package org.mintatlas.application.account;

import org.jspecify.annotations.NullMarked;
