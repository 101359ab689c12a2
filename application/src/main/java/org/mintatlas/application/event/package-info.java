/**
 * Events, their series and who comes: start with {@link
 * org.mintatlas.application.event.BrowseEvents}.
 */
@NullMarked
package org.mintatlas.application.event;

import org.jspecify.annotations.NullMarked;
