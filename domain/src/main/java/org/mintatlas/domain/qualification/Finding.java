package org.mintatlas.domain.qualification;

import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;

/**
 * What a source tells about a cohort beyond dates and numbers, in our own words.
 *
 * @param kind what it tells of
 * @param text what it tells
 * @param source who tells it
 */
public record Finding(FindingKind kind, Wording text, Source source) {
  public Finding {
    Require.given("kind", kind, "text", text, "source", source);
  }
}
