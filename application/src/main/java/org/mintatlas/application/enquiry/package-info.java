/** What people ask: start with {@link org.mintatlas.application.enquiry.BrowseEnquiries}. */
@NullMarked
package org.mintatlas.application.enquiry;

import org.jspecify.annotations.NullMarked;
