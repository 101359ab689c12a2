/** What people change of events: each class is one use case. */
@NullMarked
package org.mintatlas.application.event.maintenance;

import org.jspecify.annotations.NullMarked;
