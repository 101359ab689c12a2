/** Who changed what and when: see {@link org.mintatlas.application.audit.AuditLog}. */
@NullMarked
package org.mintatlas.application.audit;

import org.jspecify.annotations.NullMarked;
