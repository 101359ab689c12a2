/** What people change of initiatives and projects: each class is one use case. */
@NullMarked
package org.mintatlas.application.initiative.maintenance;

import org.jspecify.annotations.NullMarked;
