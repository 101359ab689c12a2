package org.mintatlas.domain.qualification;

/** What a material is. */
public enum MaterialKind {
  /** A collection of tools for a whole task (Toolkit). */
  TOOLKIT,
  /** Help for those who run something (Handreichung). */
  HANDOUT,
  /** Something to work with in a workshop (Arbeitsmaterial). */
  WORKSHEET,
  /** Something to use on the web (Online-Tool). */
  ONLINE_TOOL,
  /** A text that leads through a subject (Leitfaden). */
  GUIDE
}
