package org.mintatlas.domain.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.figure.Figure;

/**
 * A module (Baustein) of a cohort: a meeting, a webinar or a series of workshops.
 *
 * @param kind what it is
 * @param title its title, up to 300 characters
 * @param period when it takes place, a single day from and to the same; null when unknown
 * @param mode how people come together; null when unknown
 * @param duration how long it takes, such as 2.5 days; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record CohortModule(
    ModuleKind kind,
    String title,
    @Nullable Period period,
    @Nullable Mode mode,
    @Nullable Figure duration,
    List<Source> sources)
    implements Sourced {

  /**
   * @throws InvalidValueException when the title is blank or too long
   */
  public CohortModule {
    Require.given("kind", kind);
    title = Require.text("module title", title, 300);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static CohortModuleBuilder builder(ModuleKind kind, String title) {
    return CohortModuleBuilder.empty().kind(kind).title(title).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public CohortModuleBuilder toBuilder() {
    return CohortModuleBuilder.of(this);
  }
}
