/** The ports of {@link org.mintatlas.application.account} in memory. */
@NullMarked
package org.mintatlas.memory.account;

import org.jspecify.annotations.NullMarked;
