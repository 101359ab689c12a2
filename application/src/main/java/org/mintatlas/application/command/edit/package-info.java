/** What shall become of the parts of something. */
@NullMarked
package org.mintatlas.application.command.edit;

import org.jspecify.annotations.NullMarked;
