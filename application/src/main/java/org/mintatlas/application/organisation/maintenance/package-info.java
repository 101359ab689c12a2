/** What people change of organisations: each class is one use case. */
@NullMarked
package org.mintatlas.application.organisation.maintenance;

import org.jspecify.annotations.NullMarked;
