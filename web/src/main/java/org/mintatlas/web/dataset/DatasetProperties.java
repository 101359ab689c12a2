package org.mintatlas.web.dataset;

import java.util.Locale;
import org.mintatlas.web.StartRefused;
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
    @DefaultValue("classpath:/dataset/") String dataset, @DefaultValue("false") String sampleData) {

  DatasetProperties {
    if (!sampleData.equals("true") && !sampleData.equals("false") && !sampleData.equals("remove")) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.sample-data is '%s': choose true, false or remove.",
              sampleData));
    }
    dataset = dataset.endsWith("/") ? dataset : dataset + "/";
  }
}
