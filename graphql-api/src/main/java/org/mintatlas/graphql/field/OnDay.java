package org.mintatlas.graphql.field;

import java.time.LocalDate;

/** Something on a day, as which it is loaded. */
public record OnDay<I>(I of, LocalDate day) {}
