/**
 * Generated data for those who build frontends: see {@link
 * org.mintatlas.application.sample.SampleData}.
 */
@NullMarked
package org.mintatlas.application.sample;

import org.jspecify.annotations.NullMarked;
