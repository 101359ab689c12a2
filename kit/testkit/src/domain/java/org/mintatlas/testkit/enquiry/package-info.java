/** Fixtures of enquiries: see {@link org.mintatlas.testkit.enquiry.EnquiryFixtures}. */
@NullMarked
package org.mintatlas.testkit.enquiry;

import org.jspecify.annotations.NullMarked;
