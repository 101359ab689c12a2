package org.mintatlas.persistence.columns;

import jakarta.persistence.EnumType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/** A constant, or several, stored by name: {@code @Enumerated(EnumType.STRING)} in a word. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@AttributeBinderType(binder = ByName.Binder.class)
public @interface ByName {

  /** Tells Hibernate. */
  final class Binder implements AttributeBinder<ByName> {
    @Override
    public void bind(
        ByName annotation, MetadataBuildingContext context, PersistentClass type, Property field) {
      ((BasicValue) field.getValue()).setEnumerationStyle(EnumType.STRING);
    }
  }
}
