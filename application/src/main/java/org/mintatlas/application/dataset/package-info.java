/**
 * Loading a dataset of facts: start with {@link org.mintatlas.application.dataset.ImportDataset}.
 */
@NullMarked
package org.mintatlas.application.dataset;

import org.jspecify.annotations.NullMarked;
