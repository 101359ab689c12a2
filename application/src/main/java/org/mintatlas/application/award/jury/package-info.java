/** The votes of jurors: start with {@link org.mintatlas.application.award.jury.Votes}. */
@NullMarked
package org.mintatlas.application.award.jury;

import org.jspecify.annotations.NullMarked;
