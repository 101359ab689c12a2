/**
 * What a dataset is, and what is said of its files: start with {@link
 * org.mintatlas.application.dataset.file.Dataset}.
 */
@NullMarked
package org.mintatlas.application.dataset.file;

import org.jspecify.annotations.NullMarked;
