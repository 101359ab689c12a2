/** How regional workshops are held: each class is one use case. */
@NullMarked
package org.mintatlas.application.qualification.workshop.maintenance;

import org.jspecify.annotations.NullMarked;
