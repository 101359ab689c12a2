package org.mintatlas.application.qualification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;

/**
 * What a programme must be like. Conditions add up; within a set any one will do.
 *
 * @param formats has one of these formats; empty means any
 * @param nameContains has this text in its name, upper or lower case; null means any name
 */
public record ProgrammeFilter(Set<ProgrammeFormat> formats, @Nullable String nameContains) {
  /** Any programme. */
  public static final ProgrammeFilter ANY = new ProgrammeFilter(Set.of(), null);

  /** Keeps a copy. */
  public ProgrammeFilter {
    formats = Set.copyOf(formats);
  }

  /** Whether a programme is like that. */
  public boolean matches(Programme programme) {
    return Wanted.oneOf(formats, programme.format())
        && Wanted.inName(nameContains, programme.name());
  }
}
