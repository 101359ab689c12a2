package org.mintatlas.web.hostile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mintatlas.web.running.RunningAtlas;

/** Attacks the whole program, which must be unharmed after each attack. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningAtlas
@ExtendWith(Unharmed.class)
@interface Hostile {}
