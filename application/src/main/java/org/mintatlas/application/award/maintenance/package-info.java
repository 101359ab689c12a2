/** How an award is held, from the call to the winners: each class is one use case. */
@NullMarked
package org.mintatlas.application.award.maintenance;

import org.jspecify.annotations.NullMarked;
