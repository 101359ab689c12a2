/** What becomes of proposals: each class is one use case. */
@NullMarked
package org.mintatlas.application.proposal.maintenance;

import org.jspecify.annotations.NullMarked;
