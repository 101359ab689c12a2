package org.mintatlas.persistence.values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an entity has in other tables: read together with its columns, written by its adapter. To
 * Hibernate it is {@link jakarta.persistence.Transient}.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Selected {
  /** Stands in the SQL for what the statement calls the table of the entity. */
  String ALIAS = "{alias}";

  /** The SQL that selects it. */
  String value();
}
