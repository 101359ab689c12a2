/**
 * Lists of things that are named one by one: start with {@link
 * org.mintatlas.application.paging.pick.Picked}.
 */
@NullMarked
package org.mintatlas.application.paging.pick;

import org.jspecify.annotations.NullMarked;
