package org.mintatlas.domain.shared;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record with a builder that the compiler writes: {@code ProjectBuilder} beside {@code Project}.
 * What a builder starts with is told by the record's own {@code builder} method; nothing is checked
 * before {@code build} makes the record. Read by the compiler only.
 */
@RecordBuilder.Template(
    options =
        @RecordBuilder.Options(
            builderMethodName = "empty",
            copyMethodName = "of",
            addStaticBuilder = false,
            enableGetters = false,
            enableWither = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Buildable {}
