/** Contracts of the ports of {@link org.mintatlas.application.audit}. */
@NullMarked
package org.mintatlas.testkit.audit;

import org.jspecify.annotations.NullMarked;
