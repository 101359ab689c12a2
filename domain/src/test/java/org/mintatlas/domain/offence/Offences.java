package org.mintatlas.domain.offence;

import jakarta.annotation.Resource;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

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

    Calendar calendar(TimeZone zone) {
      return Calendar.getInstance(zone);
    }

    Date date() {
      return new Date();
    }
  }

  static final class sqlHasOneWay {
    PreparedStatement prepare(Connection connection, String wanted) throws SQLException {
      return connection.prepareStatement("select " + wanted);
    }

    boolean execute(Statement statement, String wanted) throws SQLException {
      return statement.execute("select " + wanted);
    }
  }

  static final class nothingIsPrinted {
    void say(String word) {
      System.out.println(word);
    }

    void complain(String word) {
      System.err.println(word);
    }

    Object console() {
      return System.console();
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
    static final HashMap<String, String> MAP = new HashMap<>();
    static final ArrayList<String> LIST = new ArrayList<>();
    static final StringBuilder TEXT = new StringBuilder();
    static final int[] NUMBERS = {1};
    static final ThreadLocal<String> OWN = new ThreadLocal<>();
    static final AtomicInteger COUNT = new AtomicInteger();
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

    double number() {
      return Math.random();
    }

    Random generator() {
      return new Random();
    }

    int own() {
      return ThreadLocalRandom.current().nextInt();
    }

    RandomGenerator standard() {
      return RandomGenerator.getDefault();
    }

    Object secure() {
      return new SecureRandom();
    }
  }

  static final class filesAndNetworksAreOutside {
    boolean exists(Path path) {
      return Files.exists(path);
    }

    void in(String name) throws IOException {
      new FileInputStream(name).close();
    }

    void out(String name) throws IOException {
      new FileOutputStream(name).close();
    }

    void text(String name) throws IOException {
      new FileReader(name).close();
    }

    void anywhere(String name) throws IOException {
      new RandomAccessFile(name, "r").close();
    }

    void listening() throws IOException {
      new ServerSocket(0).close();
    }

    void sending() throws IOException {
      new DatagramSocket().close();
    }

    Object named(String name) throws IOException {
      return InetAddress.getByName(name);
    }

    Object address(URI uri) throws IOException {
      return uri.toURL();
    }

    Object program(String name) throws IOException {
      return Runtime.getRuntime().exec(new String[] {name});
    }

    String variable(String name) {
      return System.getenv(name);
    }

    String property(String name) {
      return System.getProperty(name);
    }
  }
}
