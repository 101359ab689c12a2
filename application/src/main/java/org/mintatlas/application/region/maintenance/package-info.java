/** What people change of regions: each class is one use case. */
@NullMarked
package org.mintatlas.application.region.maintenance;

import org.jspecify.annotations.NullMarked;
