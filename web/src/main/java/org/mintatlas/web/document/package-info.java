/**
 * The trusted documents as files and settings: start with {@link
 * org.mintatlas.web.document.TrustedAtStart}.
 */
@NullMarked
package org.mintatlas.web.document;

import org.jspecify.annotations.NullMarked;
