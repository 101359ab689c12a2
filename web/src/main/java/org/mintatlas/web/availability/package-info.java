/**
 * When the program takes requests: not before the facts are loaded, and not once it is to stop.
 * Start with {@link org.mintatlas.web.availability.Drain}.
 */
@NullMarked
package org.mintatlas.web.availability;

import org.jspecify.annotations.NullMarked;
