package org.mintatlas.domain.qualification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
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

  /**
   * @throws InvalidValueException when the title is blank, a text is too long or the language is
   *     not a two-letter code
   */
  public Material {
    Require.given("id", id, "programme", programme, "kind", kind, "language", language);
    sources = Require.list("sources", sources);
    Require.version(version);
    title = Require.text("material title", title, 200);
    edition = Require.optionalText("edition", edition, 60);
    language = Require.language(language);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static Builder builder(
      MaterialId id, ProgrammeId programme, String title, MaterialKind kind, String language) {
    return new Builder(id, programme, title, kind, language);
  }

  /** Starts one from this one, to change some of it. */
  public Builder toBuilder() {
    Builder copy = new Builder(id, programme, title, kind, language);
    copy.version = version;
    copy.edition = edition;
    copy.audience = audience;
    copy.link = link;
    copy.sources = sources;
    return copy;
  }

  @Override
  public Material withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Collects what is known of a material, then makes it, checked. */
  public static final class Builder {
    private MaterialId id;
    private ProgrammeId programme;
    private String title;
    private MaterialKind kind;
    private String language;
    private long version;
    private @Nullable String edition;
    private @Nullable Wording audience;
    private @Nullable WebAddress link;
    private List<Source> sources = List.of();

    private Builder(
        MaterialId id, ProgrammeId programme, String title, MaterialKind kind, String language) {
      this.id = id;
      this.programme = programme;
      this.title = title;
      this.kind = kind;
      this.language = language;
    }

    public Builder id(MaterialId id) {
      this.id = id;
      return this;
    }

    public Builder programme(ProgrammeId programme) {
      this.programme = programme;
      return this;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder kind(MaterialKind kind) {
      this.kind = kind;
      return this;
    }

    public Builder language(String language) {
      this.language = language;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Builder edition(@Nullable String edition) {
      this.edition = edition;
      return this;
    }

    public Builder audience(@Nullable Wording audience) {
      this.audience = audience;
      return this;
    }

    public Builder link(@Nullable WebAddress link) {
      this.link = link;
      return this;
    }

    public Builder sources(List<Source> sources) {
      this.sources = sources;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws InvalidValueException when a rule is broken
     */
    public Material build() {
      return new Material(
          id, version, programme, title, kind, edition, audience, language, link, sources);
    }
  }
}
