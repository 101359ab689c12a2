package org.mintatlas.web.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.dataset.file.KeptByHand;
import org.mintatlas.application.dataset.file.Overwritten;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.application.sample.SampleData;
import org.mintatlas.application.upkeep.RefreshSearch;
import org.mintatlas.web.StartRefused;
import org.mintatlas.web.store.Early;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the facts; only then the program is ready. The web server listens already, so that somebody
 * can see that it lives.
 */
@Component
@EnableConfigurationProperties(DatasetProperties.class)
class FactsAtStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(FactsAtStart.class);

  private final DatasetProperties properties;
  private final ResourcePatternResolver resources;
  private final ImportDataset importDataset;
  private final SampleData sampleData;
  private final RefreshSearch refreshSearch;
  private final ObjectProvider<Early<ImportDataset.Result>> early;

  FactsAtStart(
      DatasetProperties properties,
      ResourcePatternResolver resources,
      ImportDataset importDataset,
      SampleData sampleData,
      RefreshSearch refreshSearch,
      @Qualifier(EarlyFacts.BEAN) ObjectProvider<Early<ImportDataset.Result>> early) {
    this.properties = properties;
    this.resources = resources;
    this.importDataset = importDataset;
    this.sampleData = sampleData;
    this.refreshSearch = refreshSearch;
    this.early = early;
  }

  private ImportDataset.Result loaded() {
    Early<ImportDataset.Result> begun = early.getIfAvailable();
    return begun != null
        ? begun.await()
        : importDataset.load(DatasetFiles.at(properties.dataset(), resources));
  }

  @Override
  public void run(ApplicationArguments arguments) {
    tell(loaded());
    if (refreshSearch.refresh()) {
      LOG.info("Search: what is stored is found by its words");
    }
    switch (properties.sampleData()) {
      case "true" -> {
        SampleData.Count added = sampleData.add();
        LOG.info(
            "Sample data: {} initiatives and {} projects added",
            added.initiatives(),
            added.projects());
      }
      case "remove" -> {
        SampleData.Count removed = sampleData.remove();
        LOG.info(
            "Sample data: {} initiatives and {} projects removed",
            removed.initiatives(),
            removed.projects());
      }
      default -> {}
    }
  }

  private void tell(ImportDataset.Result result) {
    switch (result) {
      case ImportDataset.Result.Imported(
              int facts,
              int changed,
              List<Overwritten> overwritten,
              List<KeptByHand> kept) -> {
        LOG.info("Facts: {} imported from {}, {} new or changed", facts, place(), changed);
        kept.forEach(one -> LOG.info("Facts: {}", one));
        overwritten.stream().filter(Overwritten::edited).forEach(FactsAtStart::warnOf);
        long unknown = overwritten.stream().filter(each -> !each.edited()).count();
        if (unknown > 0) {
          LOG.info(
              "Facts: {} of the changed were imported by an older program; whether somebody had"
                  + " edited them since is unknown",
              unknown);
        }
      }
      case ImportDataset.Result.Unchanged(int facts) ->
          LOG.info("Facts: the {} of {} are imported already", facts, place());
      case ImportDataset.Result.Refused(List<Problem> problems) ->
          throw new StartRefused(
              problems.stream()
                  .map(Problem::toString)
                  .collect(
                      Collectors.joining(
                          "\n  ",
                          String.format(
                              Locale.ROOT,
                              "Nothing of the dataset at %s was imported; correct first:\n  ",
                              place()),
                          "")));
    }
  }

  private static void warnOf(Overwritten fact) {
    LOG.warn(
        "Facts: {} '{}' had been edited since it was imported, and is now as the dataset says",
        fact.file(),
        fact.which());
  }

  private String place() {
    return properties.dataset();
  }
}
