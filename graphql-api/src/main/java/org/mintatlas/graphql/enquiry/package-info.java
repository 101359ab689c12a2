/** What people ask: see {@link org.mintatlas.application.enquiry.BrowseEnquiries}. */
@NullMarked
package org.mintatlas.graphql.enquiry;

import org.jspecify.annotations.NullMarked;
