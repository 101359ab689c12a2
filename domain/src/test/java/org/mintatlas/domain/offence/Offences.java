package org.mintatlas.domain.offence;

import jakarta.annotation.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What no ring may do, each in a class named after its rule; this package is not null-marked. */
@SuppressWarnings("all")
public final class Offences {
  private Offences() {}

  static final class defaultsOfTheMachineAreNotUsed {
    String shout(String word) {
      return word.toUpperCase();
    }
  }

  static final class timeIsAskedOfAClock {
    Instant now() {
      return Instant.now();
    }
  }

  static final class nothingIsPrinted {
    void say(String word) {
      System.out.println(word);
    }
  }

  static final class fieldsAreNotInjected {
    @Resource Object service;
  }

  static final class staticsAreFinal {
    static int count;
  }

  static final class staticsKeepNothing {
    static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
  }

  static final class packagesSayThatNothingIsNullUnlessItSaysSo {}

  static final class timeComesFromOutside {
    LocalDate today(Clock clock) {
      return LocalDate.now(clock);
    }
  }

  public record whatOthersMakeHasABuilder(int one, int two, int three, int four, int five) {}

  static final class identityAndChanceComeFromOutside {
    UUID fresh() {
      return UUID.randomUUID();
    }
  }

  static final class filesAndNetworksAreOutside {
    boolean exists(Path path) {
      return Files.exists(path);
    }
  }
}
