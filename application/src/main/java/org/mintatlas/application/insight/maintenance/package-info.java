/** What people change of surveys, publications and figures: each class is one use case. */
@NullMarked
package org.mintatlas.application.insight.maintenance;

import org.jspecify.annotations.NullMarked;
