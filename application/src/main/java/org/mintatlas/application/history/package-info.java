/** What happened to one thing: see {@link org.mintatlas.application.history.BrowseHistory}. */
@NullMarked
package org.mintatlas.application.history;

import org.jspecify.annotations.NullMarked;
