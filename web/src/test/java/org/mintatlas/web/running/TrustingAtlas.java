package org.mintatlas.web.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * A {@link RunningAtlas} to which one can sign in with the tokens of an issuer, which is a bean.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningAtlas
@ContextConfiguration(initializers = {FreshDatabase.class, KnownIssuer.class})
@interface TrustingAtlas {}
