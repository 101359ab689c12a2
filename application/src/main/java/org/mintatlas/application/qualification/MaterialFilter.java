package org.mintatlas.application.qualification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * What a material must be like. Conditions add up; within a set any one will do.
 *
 * @param kinds is one of these; empty means any
 * @param languages is written in one of these languages (ISO 639-1); empty means any
 * @param picked is one of these; null means any
 */
@Buildable
public record MaterialFilter(
    Set<MaterialKind> kinds, Set<String> languages, @Nullable Picked picked) implements Picking {
  /** Any material. */
  public static final MaterialFilter ANY = new MaterialFilter(Set.of(), Set.of(), null);

  /**
   * Keeps copies.
   *
   * @throws InvalidValueException when a language is not a two-letter code
   */
  public MaterialFilter {
    kinds = Require.set("kinds", kinds);
    languages = Require.set("languages", languages);
    languages.forEach(Require::language);
  }

  /** Whether a material is like that. */
  public boolean matches(Material material) {
    return Wanted.oneOf(kinds, material.kind()) && Wanted.oneOf(languages, material.language());
  }

  /** Starts one from this one, to change some of it. */
  public MaterialFilterBuilder toBuilder() {
    return MaterialFilterBuilder.of(this);
  }
}
