package org.mintatlas.domain.award;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;

/**
 * Whom a call chose (ausgezeichnete Region).
 *
 * @param id its identity
 * @param region the region; null when it is none that is known here, such as a project of a cluster
 * @param name the name under which it was announced, up to 200 characters
 * @param project the project for which it was chosen, up to 300 characters; null when unknown
 * @param application with what it applied; null when only the result is known
 * @param sources where these facts come from
 */
@Buildable
public record Winner(
    WinnerId id,
    @Nullable RegionId region,
    String name,
    @Nullable String project,
    @Nullable ApplicationId application,
    List<Source> sources)
    implements Sourced {

  /**
   * @throws InvalidValueException when a text is blank or too long
   */
  public Winner {
    Require.given("id", id);
    name = Require.text("winner name", name, 200);
    project = Require.optionalText("project", project, 300);
    sources = Require.list("sources", sources);
  }

  /** Starts one from what it cannot be without: the rest unknown until it is said. */
  public static WinnerBuilder builder(WinnerId id, String name) {
    return WinnerBuilder.empty().id(id).name(name).sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public WinnerBuilder toBuilder() {
    return WinnerBuilder.of(this);
  }
}
