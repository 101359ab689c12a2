/** What breaks the rules of this ring, so that the rules are known to find it. */
@NullMarked
package org.mintatlas.persistence.offence;

import org.jspecify.annotations.NullMarked;
