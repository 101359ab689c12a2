package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.memory.InMemoryAtlas;

/** What is wrong with a dataset is told to people in their language. */
class GermanProblemsTest {
  private final Clock clock = Clock.systemUTC();

  private List<String> told(Dataset dataset, Locale locale) {
    var result =
        new ImportDataset(
                new InMemoryAtlas().ports(), new TimeOrderedIds(clock, new Random(1)), clock)
            .load(dataset);
    return ((ImportDataset.Result.Refused) result)
        .problems().stream().map(problem -> problem.message(locale)).toList();
  }

  @Test
  void areWhatRowsBreak() {
    Dataset dataset =
        new SmallDataset()
            .replacing("districts.csv", "KREIS,DE-NW", "COUNTY,DE-XX")
            .replacing("cohorts.csv", "schule-1", "")
            .dataset();

    assertThat(told(dataset, Locale.GERMANY))
        .contains(
            "cohorts.csv, Zeile 2, slug: darf nicht leer sein",
            "cohort_modules.csv, Zeile 2, cohort_slug 'schule-1': Durchgang mit diesem Namen gibt"
                + " es im Datensatz nicht",
            "figures.csv, Zeile 2, owner 'COHORT schule-1': So etwas mit diesem Namen gibt es im"
                + " Datensatz nicht")
        .anyMatch(
            problem -> problem.startsWith("districts.csv, Zeile 4, kind 'COUNTY': ist keines"))
        .noneMatch(problem -> problem.contains(", line ") || problem.contains("must "));
    assertThat(told(dataset, Locale.FRANCE))
        .contains("cohorts.csv, line 2, slug: must not be empty");
  }

  @Test
  void areWhatFilesBreak() {
    assertThat(told(new Dataset(Map.of("regions.csv", "slug,name\n")), Locale.GERMAN))
        .contains("organisations.csv, file: fehlt im Datensatz")
        .anyMatch(
            problem -> problem.startsWith("regions.csv, Zeile 1, columns 'slug,name': müssen"));
  }
}
