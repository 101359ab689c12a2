package org.mintatlas.persistence.values;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mapstruct.Mapping;

/**
 * Marks a method that makes an aggregate of its row: to MapStruct {@code withVersion} is a setter.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Mapping(target = "withVersion", ignore = true)
public @interface FromRow {}
