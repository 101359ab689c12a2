package org.mintatlas.persistence.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The elements of an entity's lists are counted by bits, which the database keeps of its values.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Faceted {
  /** The columns whose values have bits. */
  String[] value();

  /** What the elements are that have bits, if not all do. */
  String shown() default "";
}
