/** How programmes are run: each class is one use case. */
@NullMarked
package org.mintatlas.application.qualification.maintenance;

import org.jspecify.annotations.NullMarked;
