/**
 * Answers that the program keeps, as long as they are right: start with {@link
 * org.mintatlas.web.http.kept.KeptAnswers}.
 */
@NullMarked
package org.mintatlas.web.http.kept;

import org.jspecify.annotations.NullMarked;
