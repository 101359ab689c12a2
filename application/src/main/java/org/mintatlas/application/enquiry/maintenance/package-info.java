/** What becomes of enquiries: each class is one use case. */
@NullMarked
package org.mintatlas.application.enquiry.maintenance;

import org.jspecify.annotations.NullMarked;
