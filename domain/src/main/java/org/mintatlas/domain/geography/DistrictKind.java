package org.mintatlas.domain.geography;

/** What a district is called by the law of its state. */
public enum DistrictKind {
  /** Rural district, the term of most states. */
  LANDKREIS("Landkreis"),
  /** Rural district in Nordrhein-Westfalen and Schleswig-Holstein. */
  KREIS("Kreis"),
  /** Town that is a district of its own. */
  KREISFREIE_STADT("kreisfreie Stadt"),
  /** Town that is a district of its own, in Baden-Württemberg. */
  STADTKREIS("Stadtkreis"),
  /** The association of towns around Saarbrücken. */
  REGIONALVERBAND("Regionalverband");

  private final String german;

  DistrictKind(String german) {
    this.german = german;
  }

  /** The German term. */
  public String german() {
    return german;
  }

  /** Whether it is a town, and not towns and villages around one. */
  public boolean isTown() {
    return this == KREISFREIE_STADT || this == STADTKREIS;
  }
}
