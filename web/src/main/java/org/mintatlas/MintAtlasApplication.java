package org.mintatlas;

import org.mintatlas.web.database.EarlyDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts MINT Atlas. It is in the root package so that Spring finds every entity and repository.
 */
@SpringBootApplication
public class MintAtlasApplication {

  /**
   * Runs until stopped; exit code 1 where it cannot start.
   *
   * @param args settings as {@code --name=value}
   */
  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(MintAtlasApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addInitializers(new EarlyDatabase());
    application.run(args);
  }
}
