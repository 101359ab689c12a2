/**
 * What the facts of all features tell together: a year in review, and the report of a cohort. Start
 * with {@link org.mintatlas.application.review.ReviewYear} and {@link
 * org.mintatlas.application.review.ReportCohort}.
 */
@NullMarked
package org.mintatlas.application.review;

import org.jspecify.annotations.NullMarked;
