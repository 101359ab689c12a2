package org.mintatlas.domain.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/**
 * A material (Toolkit, Handreichung) of a programme.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param programme the programme it belongs to
 * @param title its title, up to 200 characters
 * @param kind what it is
 * @param edition which version of it this is, up to 60 characters; null when no source says
 * @param audience for whom it is made; null when no source says
 * @param language the language it is written in, as ISO 639-1 code such as {@code de}
 * @param link where it can be had; null when unknown
 * @param sources where these facts come from
 */
@Buildable
public record Material(
    MaterialId id,
    long version,
    ProgrammeId programme,
    String title,
    MaterialKind kind,
    @Nullable String edition,
    @Nullable Wording audience,
    String language,
    @Nullable WebAddress link,
    List<Source> sources)
    implements Aggregate<MaterialId, Material>, Sourced {
  /** How many characters an edition may have. */
  public static final int EDITION_LENGTH = 60;

  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 200;

  /**
   * @throws InvalidValueException when the title is blank, a text is too long or the language is
   *     not a two-letter code
   */
  public Material {
    Require.aggregate(id, version, "programme", programme, "kind", kind, "language", language);
    sources = Require.list("sources", sources);
    title = Require.text("material title", title, TITLE_LENGTH);
    edition = Require.optionalText("edition", edition, EDITION_LENGTH);
    language = Require.language(language);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static MaterialBuilder builder(
      MaterialId id, ProgrammeId programme, String title, MaterialKind kind, String language) {
    return MaterialBuilder.empty()
        .id(id)
        .programme(programme)
        .title(title)
        .kind(kind)
        .language(language)
        .sources(List.of());
  }

  /** Starts one from this one, to change some of it. */
  public MaterialBuilder toBuilder() {
    return MaterialBuilder.of(this);
  }

  @Override
  public Material withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
