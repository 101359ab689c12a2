package org.mintatlas.web.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Whose word is taken.
 *
 * @param name as the tokens have it in {@code iss}
 * @param audience what they must have in {@code aud}
 * @param algorithms in which they may be signed
 * @param keys which the issuer signs with
 * @param away whether it did not answer when it was last asked for its keys
 */
record TrustedIssuer(
    String name,
    String audience,
    List<String> algorithms,
    JWKSource<SecurityContext> keys,
    BooleanSupplier away) {}
