/** What was done under which keys, in table {@code idempotency_record}. */
@NullMarked
package org.mintatlas.persistence.command;

import org.jspecify.annotations.NullMarked;
