/** How a request is read: start with {@link org.mintatlas.web.http.read.RequestReader}. */
@NullMarked
package org.mintatlas.web.http.read;

import org.jspecify.annotations.NullMarked;
