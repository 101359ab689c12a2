/**
 * What MINT Atlas does. Start with {@link org.mintatlas.application.UseCases}, which stand over
 * {@link org.mintatlas.application.Ports}.
 */
@NullMarked
package org.mintatlas.application;

import org.jspecify.annotations.NullMarked;
