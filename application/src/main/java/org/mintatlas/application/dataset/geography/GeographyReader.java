package org.mintatlas.application.dataset.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.DistrictKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Written;

/** Reads states, districts, their changes and postcodes. */
public final class GeographyReader {
  private static final Rule EVE =
      new Rule(
          "dataset.eve-of-merger",
          "must be %s, the day before the district was merged",
          "muss %s sein, der Tag vor dem Zusammenschluss des Kreises");
  private static final Rule ONE_MAIN =
      new Rule(
          "dataset.one-main",
          "needs exactly one row with 1, has %s",
          "braucht genau eine Zeile mit 1, hat %s");
  private static final Rule ELSEWHERE =
      new Rule(
          "dataset.town-elsewhere",
          "'%s' lies in %s (%s), a district of its own",
          "'%s' liegt in %s (%s), einem eigenen Kreis");

  private static final Rule FAR =
      new Rule(
          "dataset.far-from-district",
          "lies %s km from the middle of %s",
          "liegt %s km von der Mitte von %s entfernt");
  private static final Rule NO_DISTRICT =
      new Rule(
          "dataset.no-district",
          "names no district of the dataset",
          "nennt keinen Kreis des Datensatzes");
  private static final Rule STATE_FORM =
      new Rule(
          "dataset.state-form",
          "needs an ISO code such as DE-BY",
          "braucht einen ISO-Code wie DE-BY");
  private static final Rule DIFFERS = new Rule("dataset.differs", "must be '%s'", "muss '%s' sein");

  /** No place of Germany lies farther from the middle of its district: Helgoland lies 129 km. */
  private static final double FAR_KM = 150;

  private final Reading reading;
  private final Map<DistrictKey, District> districts = new LinkedHashMap<>();
  private final Set<DistrictKey> named = new HashSet<>();
  private final Map<String, Row> districtRows = new HashMap<>();
  private final List<DistrictChange> changes = new ArrayList<>();
  private final List<Postcode> postcodes = new ArrayList<>();

  /** Refers to nothing else. */
  public GeographyReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads the files; what they say takes the place of what is stored with the same key. */
  public void read(Ports ports) {
    readStates();
    readDistricts();
    readChanges();
    readPostcodes();
    reading.facts().add(districts.size(), run -> ports.districts().saveAll(districts.values()));
    reading.facts().add(changes.size(), run -> ports.districts().saveChanges(changes));
    reading.facts().add(postcodes.size(), run -> ports.postcodes().saveAll(postcodes));
  }

  /** Finds towns among the districts that there still are. */
  public Gazetteer gazetteer() {
    return new Gazetteer(
        districts.values().stream().filter(district -> district.validTo() == null).toList(),
        postcodes);
  }

  /**
   * The district that a key means: its own, also a former one, else the one that took over its
   * area. A district whose own row is wrong is one all the same: that row has its problem already.
   */
  public DistrictKey district(String key) {
    DistrictKey asked = new DistrictKey(key);
    DistrictKey meant = named.contains(asked) ? asked : today(asked);
    if (!named.contains(meant)) {
      throw NO_DISTRICT.broken("district key", key);
    }
    return meant;
  }

  /** The key under which the area of a district is found today. */
  public DistrictKey today(DistrictKey key) {
    return new DistrictChanges(changes).current(key);
  }

  /** The middles of districts. */
  public List<GeoPoint> centres(Collection<DistrictKey> keys) {
    return keys.stream()
        .flatMap(key -> Stream.ofNullable(districts.get(key)))
        .map(District::centre)
        .toList();
  }

  /** Reads the ISO code of a state. */
  public static FederalState state(String iso) {
    return FederalState.ofIso(iso).orElseThrow(() -> STATE_FORM.broken("state", iso));
  }

  /** The states are part of the program: the file must say the same. */
  private void readStates() {
    reading
        .rows("states.csv", "iso ags2 name_de name_en capital lat lon nuts1")
        .each(row -> {
          @Nullable FederalState known = row.required("iso", GeographyReader::state);
          point(row);
          if (known != null) {
            same(row, "ags2", known.agsPrefix());
            same(row, "name_de", known.nameDe());
            same(row, "name_en", known.nameEn());
            same(row, "capital", known.capital());
            same(row, "nuts1", known.nuts1());
          }
        });
  }

  private static void same(Row row, String column, String known) {
    row.required(
        column,
        text -> {
          if (!text.equals(known)) {
            throw DIFFERS.broken(column, text, known);
          }
          return text;
        });
  }

  private static GeoPoint point(Row row) {
    BigDecimal lat = row.required("lat", Written::decimal);
    BigDecimal lon = row.required("lon", Written::decimal);
    return row.together(() -> new GeoPoint(lat.doubleValue(), lon.doubleValue()));
  }

  private void readDistricts() {
    reading
        .rows(
            "districts.csv", "ags name official_name kind state nuts3 lat lon valid_from valid_to")
        .each(row -> {
          districtRows.put(row.text("ags"), row);
          District district =
              new District(
                  row.unique("ags", DistrictKey::new, named),
                  row.required("name"),
                  row.required("official_name"),
                  row.required("kind", DistrictKind.class),
                  row.required("state", GeographyReader::state),
                  row.optional("nuts3"),
                  point(row),
                  row.optional("valid_from", Written::day),
                  row.optional("valid_to", Written::day));
          row.check();
          districts.put(district.key(), district);
        });
  }

  private void readChanges() {
    reading
        .rows("district_changes.csv", "valid_from old_ags old_name new_ags new_name kind")
        .each(row -> {
          DistrictChange change =
              new DistrictChange(
                  row.required("valid_from", Written::day),
                  row.required("old_ags", DistrictKey::new),
                  row.required("old_name"),
                  row.required("new_ags", DistrictKey::new),
                  row.required("new_name"),
                  row.required("kind", DistrictChange.Kind.class));
          row.check();
          changes.add(change);
          checkEnd(change);
        });
  }

  /** A district that is merged has its last day on the eve of that. */
  private void checkEnd(DistrictChange change) {
    District merged = districts.get(change.oldKey());
    Row row = districtRows.get(change.oldKey().value());
    LocalDate eve = change.validFrom().minusDays(1);
    if (change.retiresOldKey() && merged != null && row != null && !eve.equals(merged.validTo())) {
      row.problem("valid_to", row.text("valid_to"), EVE, eve);
    }
  }

  /** An area, and the row that tells of it. */
  private record Told(Row row, Postcode.Area area) {}

  private void readPostcodes() {
    Map<PostalCode, List<Told>> main = new LinkedHashMap<>();
    Map<PostalCode, List<Told>> further = new LinkedHashMap<>();
    Map<PostalCode, Row> rows = new LinkedHashMap<>();
    reading
        .rows("postcodes.csv", "plz ags main place lat lon")
        .each(row -> {
          PostalCode code = row.required("plz", PostalCode::new);
          DistrictKey district = row.required("ags", this::district);
          boolean isMain = row.yes("main", "1", "0");
          Postcode.Area area = new Postcode.Area(district, row.required("place"), point(row));
          row.check();
          refuseFar(area);
          rows.putIfAbsent(code, row);
          (isMain ? main : further)
              .computeIfAbsent(code, k -> new ArrayList<>())
              .add(new Told(row, area));
        });
    rows.forEach((code, row) -> {
      List<Told> mains = main.getOrDefault(code, List.of());
      if (mains.size() != 1) {
        row.problem("main", code.value(), ONE_MAIN, mains.size());
        return;
      }
      List<Told> told = new ArrayList<>(mains);
      told.addAll(further.getOrDefault(code, List.of()));
      List<Postcode.Area> areas = told.stream().map(Told::area).toList();
      told.forEach(one -> refuseTownElsewhere(one, areas));
      row.build(() -> new Postcode(code, areas)).ifPresent(postcodes::add);
    });
  }

  private void refuseFar(Postcode.Area area) {
    @Nullable District district = districts.get(area.district());
    double far = district == null ? 0 : area.point().distanceKm(district.centre());
    if (far > FAR_KM) {
      throw FAR.broken(
          "place", area.place(), Math.round(far), Objects.requireNonNull(district).name());
    }
  }

  /**
   * Where a postcode reaches into a town that is a district of its own, a place with the name of
   * the town, such as one of its quarters, lies in it and not in the district next to it.
   */
  private void refuseTownElsewhere(Told told, List<Postcode.Area> areas) {
    Postcode.Area area = told.area();
    areas.stream()
        .flatMap(other -> Stream.ofNullable(districts.get(other.district())))
        .filter(town -> town.kind().isTown() && isNamedAfter(area.place(), town.name()))
        .filter(town -> !town.key().equals(area.district()))
        .findFirst()
        .ifPresent(town ->
            told.row()
                .problem(
                    "ags",
                    area.district().value(),
                    ELSEWHERE,
                    area.place(),
                    town.name(),
                    town.key()));
  }

  private static boolean isNamedAfter(String place, String town) {
    return place.startsWith(town)
        && (place.length() == town.length() || !Character.isLetter(place.charAt(town.length())));
  }
}
