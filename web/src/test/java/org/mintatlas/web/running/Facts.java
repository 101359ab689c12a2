package org.mintatlas.web.running;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mintatlas.domain.shared.PartialDate;

/** The bundled facts as they stand in the files, read past all code under test. */
final class Facts {
  static final List<CSVRecord> REGIONS = rows("regions");
  static final List<CSVRecord> COVERAGE = rows("region_coverage");
  static final List<CSVRecord> DISTRICTS = rows("districts");
  static final List<CSVRecord> POSTCODES = rows("postcodes");
  static final List<CSVRecord> INITIATIVES = rows("initiatives");
  static final List<CSVRecord> MEMBERS = rows("network_members");
  static final List<CSVRecord> COHORTS = rows("cohorts");
  static final List<CSVRecord> ENROLMENTS = rows("enrolments");
  static final List<CSVRecord> MODULES = rows("cohort_modules");
  static final List<CSVRecord> MATERIALS = rows("materials");
  static final List<CSVRecord> EVENTS = rows("events");
  static final List<CSVRecord> CALLS = rows("award_calls");
  static final List<CSVRecord> WINNERS = rows("award_winners");
  static final List<CSVRecord> SEATS = rows("seats");
  static final List<CSVRecord> MEETINGS = rows("meetings");
  static final List<CSVRecord> PUBLICATIONS = rows("publications");
  static final List<CSVRecord> SURVEYS = rows("surveys");
  static final List<CSVRecord> FIGURES = rows("figures");

  static final List<CSVRecord> INVOLVEMENTS = rows("region_involvements");
  static final List<CSVRecord> ORGANISATIONS = rows("organisations");

  /** The day on which the program is asked when nobody names one. */
  static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin")));

  private static final Map<String, Set<String>> STATED =
      statedCoverage().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get("ags"),
                  Collectors.mapping(row -> row.get("region_slug"), Collectors.toSet())));

  private Facts() {}

  private static List<CSVRecord> rows(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Facts.class.getResourceAsStream("/dataset/" + file + ".csv")),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Regions whose work is not over, by slug. */
  static Map<String, CSVRecord> listedRegions() {
    return REGIONS.stream()
        .filter(region -> region.get("ended").isEmpty())
        .collect(Collectors.toMap(region -> region.get("slug"), region -> region));
  }

  /** The coverage of regions that are still listed, as sources say it for today. */
  static List<CSVRecord> statedCoverage() {
    return COVERAGE.stream()
        .filter(row -> row.get("basis").equals("STATED") && isToday(row))
        .filter(row -> listedRegions().containsKey(row.get("region_slug")))
        .toList();
  }

  /** The slugs of the regions that cover a district, as sources say, and are still listed. */
  static Set<String> listedRegionsIn(String district) {
    return STATED.getOrDefault(district, Set.of());
  }

  /** Whether today lies between the dates of a row, as far as it has any. */
  static boolean isToday(CSVRecord row) {
    return (row.get("start").isEmpty()
            || !PartialDate.parse(row.get("start")).firstDay().isAfter(TODAY))
        && (row.get("end").isEmpty()
            || !PartialDate.parse(row.get("end")).lastDay().isBefore(TODAY));
  }

  static List<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
