package org.mintatlas.web.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in without an issuer, for development.
 *
 * @param devLogin whether the program makes tokens itself and prints them
 */
@ConfigurationProperties("mintatlas")
record DevLoginProperties(@DefaultValue("false") boolean devLogin) {}
