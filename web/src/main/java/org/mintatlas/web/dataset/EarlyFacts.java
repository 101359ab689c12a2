package org.mintatlas.web.dataset;

import java.util.function.Function;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.web.store.Early;
import org.mintatlas.web.store.StoreProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Where everything is kept in memory: fills it while Spring still reads its own configuration.
 *
 * <p>The main class adds it; a context without it is filled when all of it has started.
 */
public final class EarlyFacts
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String BEAN = "earlyFacts";

  private final Function<Ports, ImportDataset> importInto;

  /**
   * @param importInto makes the use case, as no bean is there yet
   */
  public EarlyFacts(Function<Ports, ImportDataset> importInto) {
    this.importInto = importInto;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (!StoreProperties.inMemory(context.getEnvironment())) {
      return;
    }
    InMemoryAtlas atlas = new InMemoryAtlas();
    ImportDataset importDataset = importInto.apply(atlas.ports());
    DatasetProperties properties =
        Binder.get(context.getEnvironment()).bindOrCreate("mintatlas", DatasetProperties.class);
    Early<ImportDataset.Result> facts =
        Early.begin(
            "facts", () -> importDataset.load(DatasetFiles.at(properties.dataset(), context)));
    context.getBeanFactory().registerSingleton("earlyAtlas", atlas);
    context.getBeanFactory().registerSingleton(BEAN, facts);
  }
}
