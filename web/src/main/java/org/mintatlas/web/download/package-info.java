/** Whole lists over HTTP, as files: start with {@link org.mintatlas.web.download.WholeLists}. */
@NullMarked
package org.mintatlas.web.download;

import org.jspecify.annotations.NullMarked;
