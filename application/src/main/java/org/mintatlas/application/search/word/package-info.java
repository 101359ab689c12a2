/**
 * How a text is taken apart into words that are the same however they are written: start with
 * {@link org.mintatlas.application.search.word.TextAnalysis}.
 */
@NullMarked
package org.mintatlas.application.search.word;

import org.jspecify.annotations.NullMarked;
