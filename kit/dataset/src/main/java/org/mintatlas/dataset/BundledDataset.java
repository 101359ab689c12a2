package org.mintatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mintatlas.application.dataset.file.Dataset;

/** The facts that come with MINT Atlas; {@code docs/attributions.md} tells whose they are. */
public final class BundledDataset {
  /** A jar cannot be asked what lies in a folder of it. */
  static final List<String> FILES =
      List.of(
          "award_applications.csv",
          "award_calls.csv",
          "award_winners.csv",
          "awards.csv",
          "bodies.csv",
          "cohort_findings.csv",
          "cohort_modules.csv",
          "cohorts.csv",
          "district_changes.csv",
          "districts.csv",
          "enrolments.csv",
          "event_series.csv",
          "events.csv",
          "exchanges.csv",
          "figure_points.csv",
          "figure_series.csv",
          "figures.csv",
          "framework_criteria.csv",
          "framework_editions.csv",
          "framework_ratings.csv",
          "initiatives.csv",
          "materials.csv",
          "meetings.csv",
          "network_members.csv",
          "networks.csv",
          "organisations.csv",
          "postcodes.csv",
          "programmes.csv",
          "projects.csv",
          "publications.csv",
          "region_coverage.csv",
          "region_former_names.csv",
          "region_involvements.csv",
          "region_seals.csv",
          "regions.csv",
          "search_terms.csv",
          "seats.csv",
          "states.csv",
          "survey_results.csv",
          "surveys.csv");

  private BundledDataset() {}

  /** All files. */
  public static Dataset read() {
    Map<String, String> files = new TreeMap<>();
    for (String name : FILES) {
      files.put(name, text(name));
    }
    return new Dataset(files);
  }

  private static String text(String name) {
    try (InputStream file = BundledDataset.class.getResourceAsStream("/dataset/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
