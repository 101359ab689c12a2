/**
 * Surveys, publications and figures about the whole: start with {@link
 * org.mintatlas.application.insight.BrowseInsight}.
 */
@NullMarked
package org.mintatlas.application.insight;

import org.jspecify.annotations.NullMarked;
