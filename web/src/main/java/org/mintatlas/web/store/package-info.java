/** Where everything is kept: in a database, or in memory and then only for a while. */
@NullMarked
package org.mintatlas.web.store;

import org.jspecify.annotations.NullMarked;
