/**
 * Who somebody is who sends a token: settings of the issuer, the check of a token, the refusals of
 * one that proves nothing. Start with {@link org.mintatlas.web.signin.Tokens}.
 */
@NullMarked
package org.mintatlas.web.signin;

import org.jspecify.annotations.NullMarked;
