/**
 * How a CSV file becomes rows, and a row what it says: start with {@link
 * org.mintatlas.application.dataset.csv.Reading}.
 */
@NullMarked
package org.mintatlas.application.dataset.csv;

import org.jspecify.annotations.NullMarked;
