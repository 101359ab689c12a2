package org.mintatlas.persistence.words;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.application.search.entry.Field;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Subject;

/** How the database writes what things are found by. */
public final class Lexemes {
  private Lexemes() {}

  /** How a vector marks words of a field. */
  public static String mark(Field field) {
    return switch (field) {
      case NAME -> "A";
      case PLACE -> "B";
      case LABEL -> "C";
      case TEXT -> "D";
    };
  }

  /** A word in the name of what others belong to, as no other word is written. */
  public static String ofOwner(String word) {
    return '~' + word;
  }

  /** A word in the name of a thing of a type, so that one that is typed is not read in texts. */
  public static String ofName(String type, String word) {
    return '=' + type + '.' + word;
  }

  /** Few things have drawn this number or a higher one. */
  private static final int RARE = 5;

  /** Of so many things there is one of few. */
  public static final int ONE_OF = 1 << RARE;

  /** The code of few things, chosen by lot: what many of them are, very many of all are. */
  public static final String FEW = "#FEW";

  /** Whether the entry is one of few. */
  public static boolean isOfFew(SearchEntry entry) {
    return entry.lot() >= RARE;
  }

  /** The type of few things, where words are written by their type. */
  public static String ofFew(String type) {
    return type + '*';
  }

  /** A code or type, as no word is written. */
  public static String code(String tag) {
    return '#' + tag;
  }

  /**
   * The code of what is of a type and lies in a state: few have it of those that have one of both.
   */
  public static String in(SearchType type, FederalState state) {
    return '#' + type.name() + '/' + state;
  }

  /** The code of what is about a subject as well. */
  public static String in(SearchType type, FederalState state, Subject subject) {
    return in(type, state) + '/' + subject;
  }

  /** The code of the number that something has drawn. */
  public static String ofLot(int lot) {
    return "#LOT." + lot;
  }

  /** The codes of all that was drawn, from the rarest on: of few things one for all of them. */
  public static Stream<String> lots() {
    return Stream.concat(
        Stream.of(FEW),
        Stream.iterate(RARE - 1, lot -> lot >= 0, lot -> lot - 1).map(Lexemes::ofLot));
  }

  /** Codes as PostgreSQL writes an array of them: none has a sign that would have to be quoted. */
  public static String array(Set<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(",", "{", "}"));
  }

  /** A word as vectors and queries have it. */
  public static String quoted(String word) {
    return '\'' + word.replace("\\", "\\\\").replace("'", "''") + '\'';
  }
}
