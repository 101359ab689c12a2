/** What people change of bodies: each class is one use case. */
@NullMarked
package org.mintatlas.application.governance.maintenance;

import org.jspecify.annotations.NullMarked;
