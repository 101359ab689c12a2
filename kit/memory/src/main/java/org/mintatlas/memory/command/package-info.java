/** The ports of {@link org.mintatlas.application.command} in memory. */
@NullMarked
package org.mintatlas.memory.command;

import org.jspecify.annotations.NullMarked;
