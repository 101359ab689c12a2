package org.mintatlas.testkit.geography;

import java.time.LocalDate;
import java.util.List;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;

/** A few real districts, the end of one, and two postcodes. */
public final class GeographyFixtures {
  /** A town in Nordrhein-Westfalen. */
  public static final District KOELN =
      district(
          "05315",
          "Köln",
          "Köln, Stadt",
          DistrictKind.KREISFREIE_STADT,
          FederalState.NW,
          "DEA23",
          50.94,
          6.96);

  /** The neighbour of Köln. */
  public static final District RHEIN_SIEG_KREIS =
      district(
          "05382",
          "Rhein-Sieg-Kreis",
          "Rhein-Sieg-Kreis",
          DistrictKind.KREIS,
          FederalState.NW,
          "DEA2C",
          50.76,
          7.19);

  /** The neighbour of the Rhein-Sieg-Kreis on the other side of the state border. */
  public static final District AHRWEILER =
      district(
          "07131",
          "Ahrweiler",
          "Ahrweiler",
          DistrictKind.LANDKREIS,
          FederalState.RP,
          "DEB12",
          50.47,
          7.09);

  /** The town; the land around it has the same name. */
  public static final District MUENCHEN_STADT =
      district(
          "09162",
          "München",
          "München, Landeshauptstadt",
          DistrictKind.KREISFREIE_STADT,
          FederalState.BY,
          "DE212",
          48.14,
          11.56);

  /** The land around the town of the same name. */
  public static final District MUENCHEN_LAND =
      district(
          "09184",
          "München",
          "München",
          DistrictKind.LANDKREIS,
          FederalState.BY,
          "DE21H",
          48.08,
          11.62);

  /** A state of one district. */
  public static final District BERLIN =
      district(
          "11000",
          "Berlin",
          "Berlin, Stadt",
          DistrictKind.KREISFREIE_STADT,
          FederalState.BE,
          "DE300",
          52.51,
          13.39);

  /** A neighbour of Berlin in Brandenburg. */
  public static final District DAHME_SPREEWALD =
      district(
          "12061",
          "Dahme-Spreewald",
          "Dahme-Spreewald",
          DistrictKind.LANDKREIS,
          FederalState.BB,
          "DE406",
          52.18,
          13.73);

  /** Another neighbour of Berlin in Brandenburg. */
  public static final District OBERHAVEL =
      district(
          "12065",
          "Oberhavel",
          "Oberhavel",
          DistrictKind.LANDKREIS,
          FederalState.BB,
          "DE40A",
          52.76,
          13.28);

  /** The district that took over Eisenach. */
  public static final District WARTBURGKREIS =
      district(
          "16063",
          "Wartburgkreis",
          "Wartburgkreis",
          DistrictKind.LANDKREIS,
          FederalState.TH,
          "DEG0R",
          50.88,
          10.22);

  /** The retired key of Eisenach, which is part of the {@link #WARTBURGKREIS} today. */
  public static final DistrictKey EISENACH = new DistrictKey("16056");

  /** Eisenach while it was a district; not among the {@link #districts}. */
  public static final District FORMER_EISENACH =
      new District(
          EISENACH,
          "Eisenach",
          "Eisenach, Stadt",
          DistrictKind.KREISFREIE_STADT,
          FederalState.TH,
          "DEG0N",
          new GeoPoint(50.98, 10.32),
          null,
          LocalDate.of(2021, 6, 30));

  /** The end of Eisenach as a district. */
  public static final DistrictChange EISENACH_MERGED =
      new DistrictChange(
          LocalDate.of(2021, 7, 1),
          EISENACH,
          "Eisenach",
          WARTBURGKREIS.key(),
          "Wartburgkreis",
          DistrictChange.Kind.MERGED);

  /** A postcode in the middle of Köln: 50667. */
  public static final Postcode POSTCODE_IN_KOELN =
      new Postcode(
          new PostalCode("50667"),
          List.of(new Postcode.Area(KOELN.key(), "Köln", new GeoPoint(50.939, 6.955))));

  /** A postcode that lies in two districts, and in two states: 12529. */
  public static final Postcode POSTCODE_IN_TWO_DISTRICTS =
      new Postcode(
          new PostalCode("12529"),
          List.of(
              new Postcode.Area(DAHME_SPREEWALD.key(), "Schönefeld", new GeoPoint(52.389, 13.504)),
              new Postcode.Area(BERLIN.key(), "Berlin", new GeoPoint(52.517, 13.400))));

  private GeographyFixtures() {}

  /** All districts of this class that there are today, in the order of their keys. */
  public static List<District> districts() {
    return List.of(
        KOELN,
        RHEIN_SIEG_KREIS,
        AHRWEILER,
        MUENCHEN_STADT,
        MUENCHEN_LAND,
        BERLIN,
        DAHME_SPREEWALD,
        OBERHAVEL,
        WARTBURGKREIS);
  }

  /** All postcodes of this class. */
  public static List<Postcode> postcodes() {
    return List.of(POSTCODE_IN_KOELN, POSTCODE_IN_TWO_DISTRICTS);
  }

  /** A place in the middle of Köln of which every part is known. */
  public static Place aFullPlace() {
    return new Place(
        "Köln", POSTCODE_IN_KOELN.code(), POSTCODE_IN_KOELN.point(), KOELN.key(), FederalState.NW);
  }

  /** One that is a district on every day. */
  private static District district(
      String key,
      String name,
      String officialName,
      DistrictKind kind,
      FederalState state,
      String nuts3,
      double latitude,
      double longitude) {
    return new District(
        new DistrictKey(key),
        name,
        officialName,
        kind,
        state,
        nuts3,
        new GeoPoint(latitude, longitude),
        null,
        null);
  }
}
