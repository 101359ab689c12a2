/** What every paged list promises. */
@NullMarked
package org.mintatlas.testkit.paging;

import org.jspecify.annotations.NullMarked;
