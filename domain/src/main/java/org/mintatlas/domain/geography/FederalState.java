package org.mintatlas.domain.geography;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A federal state of Germany (Bundesland): exactly 16, named by the second part of their ISO 3166-2
 * code.
 */
public enum FederalState {
  /** Baden-Württemberg. */
  BW("DE-BW", "08", "Baden-Württemberg", "Baden-Württemberg", "Stuttgart", 48.78, 9.18, "DE1"),
  /** Bayern. */
  BY("DE-BY", "09", "Bayern", "Bavaria", "München", 48.14, 11.58, "DE2"),
  /** Berlin. */
  BE("DE-BE", "11", "Berlin", "Berlin", "Berlin", 52.52, 13.40, "DE3"),
  /** Brandenburg. */
  BB("DE-BB", "12", "Brandenburg", "Brandenburg", "Potsdam", 52.40, 13.06, "DE4"),
  /** Bremen. */
  HB("DE-HB", "04", "Bremen", "Bremen", "Bremen", 53.08, 8.81, "DE5"),
  /** Hamburg. */
  HH("DE-HH", "02", "Hamburg", "Hamburg", "Hamburg", 53.55, 10.00, "DE6"),
  /** Hessen. */
  HE("DE-HE", "06", "Hessen", "Hesse", "Wiesbaden", 50.08, 8.24, "DE7"),
  /** Mecklenburg-Vorpommern. */
  MV(
      "DE-MV",
      "13",
      "Mecklenburg-Vorpommern",
      "Mecklenburg-Western Pomerania",
      "Schwerin",
      53.63,
      11.41,
      "DE8"),
  /** Niedersachsen. */
  NI("DE-NI", "03", "Niedersachsen", "Lower Saxony", "Hannover", 52.37, 9.73, "DE9"),
  /** Nordrhein-Westfalen. */
  NW(
      "DE-NW",
      "05",
      "Nordrhein-Westfalen",
      "North Rhine-Westphalia",
      "Düsseldorf",
      51.22,
      6.78,
      "DEA"),
  /** Rheinland-Pfalz. */
  RP("DE-RP", "07", "Rheinland-Pfalz", "Rhineland-Palatinate", "Mainz", 50.00, 8.27, "DEB"),
  /** Saarland. */
  SL("DE-SL", "10", "Saarland", "Saarland", "Saarbrücken", 49.23, 7.00, "DEC"),
  /** Sachsen. */
  SN("DE-SN", "14", "Sachsen", "Saxony", "Dresden", 51.05, 13.74, "DED"),
  /** Sachsen-Anhalt. */
  ST("DE-ST", "15", "Sachsen-Anhalt", "Saxony-Anhalt", "Magdeburg", 52.13, 11.62, "DEE"),
  /** Schleswig-Holstein. */
  SH("DE-SH", "01", "Schleswig-Holstein", "Schleswig-Holstein", "Kiel", 54.32, 10.13, "DEF"),
  /** Thüringen. */
  TH("DE-TH", "16", "Thüringen", "Thuringia", "Erfurt", 50.98, 11.03, "DEG");

  /** In the order in which lists of states stand: by their German names. */
  public static final Comparator<FederalState> BY_NAME = Comparator.comparing(FederalState::nameDe);

  private static final Map<String, FederalState> BY_ISO = index(FederalState::iso);
  private static final Map<String, FederalState> BY_AGS = index(FederalState::agsPrefix);

  private final String iso;
  private final String agsPrefix;
  private final String nameDe;
  private final String nameEn;
  private final String capital;
  private final GeoPoint capitalPoint;
  private final String nuts1;

  FederalState(
      String iso,
      String agsPrefix,
      String nameDe,
      String nameEn,
      String capital,
      double lat,
      double lon,
      String nuts1) {
    this.iso = iso;
    this.agsPrefix = agsPrefix;
    this.nameDe = nameDe;
    this.nameEn = nameEn;
    this.capital = capital;
    this.capitalPoint = new GeoPoint(lat, lon);
    this.nuts1 = nuts1;
  }

  /** The state with an ISO 3166-2 code such as {@code DE-BY}; empty when there is none. */
  public static Optional<FederalState> ofIso(String iso) {
    return Optional.ofNullable(BY_ISO.get(iso));
  }

  /** The state whose district keys begin with these two digits; empty when there is none. */
  public static Optional<FederalState> ofAgsPrefix(String prefix) {
    return Optional.ofNullable(BY_AGS.get(prefix));
  }

  /** The ISO 3166-2 code, such as {@code DE-BY}. */
  public String iso() {
    return iso;
  }

  /** The first two digits of every official key (AGS) in the state. */
  public String agsPrefix() {
    return agsPrefix;
  }

  /** The German name. */
  public String nameDe() {
    return nameDe;
  }

  /** The English name. */
  public String nameEn() {
    return nameEn;
  }

  /** The German name of the capital. */
  public String capital() {
    return capital;
  }

  /** Where the capital lies. */
  public GeoPoint capitalPoint() {
    return capitalPoint;
  }

  /** The code of the state in the EU's NUTS classification, level 1. */
  public String nuts1() {
    return nuts1;
  }

  private static Map<String, FederalState> index(Function<FederalState, String> key) {
    return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key, state -> state));
  }
}
