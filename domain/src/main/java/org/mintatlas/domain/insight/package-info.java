/** What is known about the whole: start with {@link org.mintatlas.domain.insight.Survey}. */
@NullMarked
package org.mintatlas.domain.insight;

import org.jspecify.annotations.NullMarked;
