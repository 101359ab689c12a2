/** The ports of {@link org.mintatlas.application.enquiry} in memory. */
@NullMarked
package org.mintatlas.memory.enquiry;

import org.jspecify.annotations.NullMarked;
