/** The running application: composition root, settings, database, start and stop. */
@NullMarked
package org.mintatlas.web;

import org.jspecify.annotations.NullMarked;
