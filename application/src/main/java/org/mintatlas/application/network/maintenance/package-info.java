/** What people change of networks and of who belongs to them: each class is one use case. */
@NullMarked
package org.mintatlas.application.network.maintenance;

import org.jspecify.annotations.NullMarked;
