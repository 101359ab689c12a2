/** What people ask: see {@link org.mintatlas.domain.enquiry.Enquiry}. */
@NullMarked
package org.mintatlas.domain.enquiry;

import org.jspecify.annotations.NullMarked;
