/** Keys under which a command is done once, however often it is sent. */
@NullMarked
package org.mintatlas.application.command.key;

import org.jspecify.annotations.NullMarked;
