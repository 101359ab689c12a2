/** Regional workshops in tables V014. */
@NullMarked
package org.mintatlas.persistence.qualification.workshop;

import org.jspecify.annotations.NullMarked;
