/** Enquiries in table {@code enquiry}. */
@NullMarked
package org.mintatlas.persistence.enquiry;

import org.jspecify.annotations.NullMarked;
