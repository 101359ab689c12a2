/** Networks and who belongs to them in a dataset: read, then stored. */
@NullMarked
package org.mintatlas.application.dataset.network;

import org.jspecify.annotations.NullMarked;
