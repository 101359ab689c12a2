/** The audit log in table {@code audit_entry}. */
@NullMarked
package org.mintatlas.persistence.audit;

import org.jspecify.annotations.NullMarked;
