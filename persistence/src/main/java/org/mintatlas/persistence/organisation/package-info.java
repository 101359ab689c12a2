/** Organisations in tables V003. */
@NullMarked
package org.mintatlas.persistence.organisation;

import org.jspecify.annotations.NullMarked;
