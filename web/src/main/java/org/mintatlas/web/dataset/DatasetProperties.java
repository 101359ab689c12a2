package org.mintatlas.web.dataset;

import java.util.List;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is loaded at the start.
 *
 * @param dataset where the CSV files of the facts are, such as {@code file:/srv/facts/}; the
 *     bundled ones unless told otherwise
 * @param sampleData {@code true} adds generated initiatives and projects, {@code remove} removes
 *     them, {@code false} does neither
 */
@ConfigurationProperties("mintatlas")
record DatasetProperties(
    @DefaultValue(BUNDLED) String dataset, @DefaultValue("false") String sampleData) {

  private static final String BUNDLED = "classpath:/dataset/";

  DatasetProperties {
    Choices.oneOf("mintatlas.sample-data", sampleData, List.of("true", "false", "remove"));
    dataset = dataset.isBlank() ? BUNDLED : dataset.endsWith("/") ? dataset : dataset + "/";
  }
}
