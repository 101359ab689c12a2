/** Contracts of the ports of {@link org.mintatlas.application.command}. */
@NullMarked
package org.mintatlas.testkit.command;

import org.jspecify.annotations.NullMarked;
