/**
 * What jurors judge and how: start with {@link
 * org.mintatlas.application.award.jury.BrowseApplications}.
 */
@NullMarked
package org.mintatlas.application.award.jury;

import org.jspecify.annotations.NullMarked;
