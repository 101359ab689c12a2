package org.mintatlas.web;

import java.util.Locale;
import org.mintatlas.graphql.GraphQlApiConfiguration;
import org.mintatlas.web.availability.StoppedStart;
import org.mintatlas.web.database.EarlyDatabase;
import org.mintatlas.web.dataset.EarlyFacts;
import org.mintatlas.web.setting.SettingsCheck;
import org.mintatlas.web.signin.SignInCheck;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * Starts MINT Atlas. Each ring comes in by its configuration; only {@code web} is scanned, so that
 * nothing else on the class path can join unasked.
 */
@SpringBootApplication
@Import(GraphQlApiConfiguration.class)
public class MintAtlasApplication {

  /**
   * Runs until stopped; exit code 1 where it cannot start.
   *
   * @param args settings as {@code --name=value}
   */
  public static void main(String[] args) {
    // Our own code says what it means; libraries print numbers as the machine does.
    Locale.setDefault(Locale.ROOT);
    SpringApplication application = new SpringApplication(MintAtlasApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addListeners(new StoppedStart());
    application.addInitializers(
        new SettingsCheck(),
        new SignInCheck(),
        new EarlyDatabase(),
        new EarlyFacts(ports -> Composition.over(ports).importDataset()));
    application.run(args);
  }
}
