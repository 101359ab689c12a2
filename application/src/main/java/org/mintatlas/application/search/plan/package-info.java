/**
 * What a text asks for, word by word, with all that may be meant: start with {@link
 * org.mintatlas.application.search.plan.SearchPlan}.
 */
@NullMarked
package org.mintatlas.application.search.plan;

import org.jspecify.annotations.NullMarked;
