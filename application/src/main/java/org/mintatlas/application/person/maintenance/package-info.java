/** What people change of persons and of who coordinates what: each class is one use case. */
@NullMarked
package org.mintatlas.application.person.maintenance;

import org.jspecify.annotations.NullMarked;
