package org.mintatlas.application.dataset.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.PlainText;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;

/**
 * One row of a file. What is wrong with it is noted, and all of it is read before it is given up.
 */
public final class Row {
  private static final Rule NONE_OF =
      new Rule("dataset.none-of", "is none of %s", "ist keines von %s");

  /** Broken by an empty cell that must say something. */
  public static final Rule EMPTY =
      new Rule("dataset.empty", "must not be empty", "darf nicht leer sein");

  private static final Rule NO_GERMAN =
      new Rule(
          "dataset.no-german",
          "must not be empty beside an English text",
          "darf neben einem englischen Text nicht leer sein");
  private static final Rule NO_START =
      new Rule(
          "dataset.no-start",
          "must not be empty beside an end",
          "darf neben einem Ende nicht leer sein");
  private static final Rule NO_SOURCE =
      new Rule("dataset.no-source", "stands beside no source", "steht neben keiner Quelle");
  private static final Rule ONE_DATE =
      new Rule("dataset.one-date", "needs one date, not %s", "braucht ein Datum, nicht %s");
  private static final Rule DATE_FOR_EACH =
      new Rule(
          "dataset.date-for-each",
          "needs one date for each of the %s sources, not %s",
          "braucht ein Datum für jede der %s Quellen, nicht %s");
  private static final Rule DATE_FOR_ALL_OR_EACH =
      new Rule(
          "dataset.date-for-all-or-each",
          "needs one date, or one for each of the %s sources, not %s",
          "braucht ein Datum oder eines für jede der %s Quellen, nicht %s");
  private static final Rule YES =
      new Rule("dataset.yes", "must be %s or empty", "muss %s oder leer sein");
  private static final Rule YES_OR_NO =
      new Rule("dataset.yes-or-no", "must be %s or %s", "muss %s oder %s sein");
  private static final Rule NOT_UNIQUE =
      new Rule(
          "dataset.not-unique",
          "stands in an earlier row already",
          "steht schon in einer früheren Zeile");

  /** The column in which to look for what the domain calls by another name. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("period", "end"),
          Map.entry("derived end", "end_derived"),
          Map.entry("known on", "known_on"),
          Map.entry("event time", "end"),
          Map.entry("start time", "starts_at"),
          Map.entry("end time", "ends_at"),
          Map.entry("participants", "capacity"),
          Map.entry("listed by", "listed_by"),
          Map.entry("cluster funding", "cluster_from"),
          Map.entry("speaks of", "speaks_of"),
          Map.entry("alias", "aliases"),
          Map.entry("legal form", "legal_form"),
          Map.entry("age range", "age_to"),
          Map.entry("registration window", "registration_closes"));

  private final String file;
  private final long line;
  private final CSVRecord cells;
  private final Collection<Problem> problems;
  private boolean broken;
  private @Nullable InvalidValueException misfit;

  Row(String file, long line, CSVRecord cells, Collection<Problem> problems) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.problems = problems;
  }

  /**
   * A cell that must be filled. One that is refused gives null in spite of its type: its row is
   * broken then, and what {@link #build} makes of it counts for nothing.
   */
  @SuppressWarnings("NullAway")
  public <T> T required(String column, Function<String, T> read) {
    if (text(column).isEmpty()) {
      problem(column, null, EMPTY);
    }
    return optional(column, read);
  }

  /** A cell that must be filled with one of these names, as {@link #required}. */
  public <E extends Enum<E>> E required(String column, Class<E> type) {
    return required(column, oneOf(type));
  }

  /** A cell that must be filled with a text, as {@link #required}. */
  public String required(String column) {
    return required(column, text -> text);
  }

  /** A cell that must be filled with a whole number; one that is refused gives 0. */
  public int whole(String column) {
    @Nullable Integer number = required(column, Written::whole);
    return number == null ? 0 : number;
  }

  /** A cell that may be empty. */
  public <T> @Nullable T optional(String column, Function<String, T> read) {
    String text = text(column);
    return text.isEmpty() ? null : read(column, text, read).orElse(null);
  }

  /** A cell with one of these names, or empty. */
  public <E extends Enum<E>> @Nullable E optional(String column, Class<E> type) {
    return optional(column, oneOf(type));
  }

  /** A cell with a text, or empty. */
  public @Nullable String optional(String column) {
    return optional(column, text -> text);
  }

  /** Whether a cell says yes; an empty one does not. */
  public boolean yes(String column, Function<String, Boolean> read) {
    return Boolean.TRUE.equals(optional(column, read));
  }

  /** Whether a cell says yes, which must say one of the two; one that is refused does not. */
  public boolean yes(String column, String yes, String no) {
    return Boolean.TRUE.equals(required(column, yesOrNo(yes, no)));
  }

  /** A text in German and perhaps English, from the columns {@code name_de} and {@code name_en}. */
  public @Nullable Wording wording(String name) {
    @Nullable String de = optional(name + "_de", text -> Wording.german(text).de());
    @Nullable String en = optional(name + "_en", text -> Wording.german(text).de());
    if (de == null && en != null) {
      problem(name + "_de", null, NO_GERMAN);
    }
    return de == null ? null : new Wording(de, en);
  }

  /** A text that must be there in German, as {@link #required}. */
  @SuppressWarnings("NullAway")
  public Wording requiredWording(String name) {
    @Nullable Wording wording = wording(name);
    if (text(name + "_de").isEmpty() && text(name + "_en").isEmpty()) {
      problem(name + "_de", null, EMPTY);
    }
    return wording;
  }

  /** A period from the columns {@code start} and {@code end}; null without a start. */
  public @Nullable Period period(String start, String end) {
    @Nullable PartialDate from = optional(start, PartialDate::parse);
    @Nullable PartialDate to = optional(end, PartialDate::parse);
    if (from == null && to != null) {
      problem(start, null, NO_START);
    }
    return from == null ? null : together(() -> new Period(from, to));
  }

  /** The ages from the columns {@code age_from} and {@code age_to}; null where both are empty. */
  public @Nullable AgeRange ages() {
    @Nullable Integer from = optional("age_from", Written::whole);
    @Nullable Integer to = optional("age_to", Written::whole);
    return from == null && to == null ? null : together(() -> new AgeRange(from, to));
  }

  /**
   * What several cells say together, once each of them is right; as {@link #required} null else.
   * That they do not fit is a problem only where no cell is.
   */
  @SuppressWarnings("NullAway")
  public <T> T together(Supplier<T> make) {
    if (!broken && misfit == null) {
      try {
        return make.get();
      } catch (InvalidValueException e) {
        misfit = e;
      }
    }
    return null;
  }

  /**
   * Where the facts of the row come from: citations in the column {@code source}, the day of their
   * reading in {@code read_on} (one for all, or one for each), and the date of which each speaks in
   * {@code speaks_of}.
   */
  public List<Source> sources() {
    List<String> citations = several("source", " \\| ", text -> text);
    int count = citations.size();
    List<Optional<LocalDate>> readOn = ofEach(count, "read_on", Written::day, true);
    List<Optional<PartialDate>> speaksOf = ofEach(count, "speaks_of", PartialDate::parse, false);
    List<Source> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      try {
        sources.add(
            new Source(citations.get(i), readOn.get(i).orElse(null), speaksOf.get(i).orElse(null)));
      } catch (InvalidValueException e) {
        problem(column(e.what()), e.value(), e);
      }
    }
    return sources;
  }

  /** The one source of the row, from the same columns, as {@link #required}. */
  public Source source() {
    String citation = required("source");
    @Nullable LocalDate readOn = optional("read_on", Written::day);
    @Nullable PartialDate speaksOf = optional("speaks_of", PartialDate::parse);
    return together(() -> new Source(citation, readOn, speaksOf));
  }

  /** What a cell says of each of the sources, and nothing where it says nothing. */
  private <T> List<Optional<T>> ofEach(
      int sources, String column, Function<String, T> read, boolean oneForAll) {
    String text = text(column);
    List<String> parts =
        text.isEmpty()
            ? List.of()
            : Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
    if (oneForAll && parts.size() == 1 && sources > 0) {
      return Collections.nCopies(sources, read(column, text, read));
    }
    if (!parts.isEmpty() && parts.size() != sources) {
      problem(column, text, mismatch(column, sources, parts.size(), oneForAll));
    }
    if (parts.size() != sources) {
      return Collections.nCopies(sources, Optional.empty());
    }
    return parts.stream()
        .map(part -> part.isEmpty() ? Optional.<T>empty() : read(column, part, read))
        .toList();
  }

  private static InvalidValueException mismatch(
      String column, int sources, int dates, boolean oneForAll) {
    return switch (sources) {
      case 0 -> NO_SOURCE.broken(column, null);
      case 1 -> ONE_DATE.broken(column, null, dates);
      default ->
          (oneForAll ? DATE_FOR_ALL_OR_EACH : DATE_FOR_EACH).broken(column, null, sources, dates);
    };
  }

  /** A cell with several values between semicolons; an empty one has none. */
  public <T> List<T> several(String column, Function<String, T> read) {
    return several(column, ";", read);
  }

  /** A cell with several of these names between semicolons, each counted once. */
  public <E extends Enum<E>> Set<E> several(String column, Class<E> type) {
    return Set.copyOf(several(column, oneOf(type)));
  }

  private <T> List<T> several(String column, String separator, Function<String, T> read) {
    return Arrays.stream(text(column).split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> read(column, part, read))
        .flatMap(Optional::stream)
        .toList();
  }

  private <T> Optional<T> read(String column, String text, Function<String, T> read) {
    try {
      return Optional.of(read.apply(text));
    } catch (InvalidValueException e) {
      problem(column, text, e);
    }
    return Optional.empty();
  }

  /** Reads one of the values of an enum. */
  private static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(value -> value.name().equals(text))
            .findFirst()
            .orElseThrow(() ->
                NONE_OF.broken(
                    "value",
                    text,
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
  }

  /** Reads a word that stands for yes; an empty cell stands for no. */
  public static Function<String, Boolean> only(String yes) {
    return text -> {
      if (!text.equals(yes)) {
        throw YES.broken("value", text, yes);
      }
      return true;
    };
  }

  /** Reads one of two words for yes and no. */
  public static Function<String, Boolean> yesOrNo(String yes, String no) {
    return text -> {
      if (!text.equals(yes) && !text.equals(no)) {
        throw YES_OR_NO.broken("value", text, yes, no);
      }
      return text.equals(yes);
    };
  }

  /** A cell that must be filled, and with something that stood in no earlier row. */
  public <T> T unique(String column, Function<String, T> read, Set<T> seen) {
    return required(
        column,
        text -> {
          T value = read.apply(text);
          if (!seen.add(value)) {
            throw NOT_UNIQUE.broken(column, text);
          }
          return value;
        });
  }

  /** Makes something of the row; empty when one of its cells, or all of them together, is wrong. */
  public <T> Optional<T> build(Supplier<T> make) {
    try {
      T made = make.get();
      check();
      return Optional.of(made);
    } catch (InvalidValueException e) {
      if (!broken) {
        InvalidValueException why = misfit == null ? e : misfit;
        problem(column(why.what()), why.value(), why);
      }
      return Optional.empty();
    }
  }

  /** Goes on only where all that was read of the row is right, each cell and all together. */
  public void check() {
    if (misfit != null) {
      throw misfit;
    }
    if (broken) {
      throw EMPTY.broken("row", null); // whatever it says: what is wrong is noted already
    }
  }

  private String column(String what) {
    String column = COLUMNS.getOrDefault(what, what);
    return cells.isMapped(column) ? column : what;
  }

  /**
   * Notes that a rule is broken: nothing is built of the row.
   *
   * @param varying what varies in the sentence of the rule, in its order
   */
  public void problem(
      String column, @Nullable String value, Rule rule, @Nullable Object... varying) {
    problem(column, value, rule.broken(column, value, varying));
  }

  /** Notes why a value cannot be: nothing is built of the row. */
  public void problem(String column, @Nullable String value, InvalidValueException why) {
    broken = true;
    problems.add(new Problem(file, line, column, shortened(value), why));
  }

  private static @Nullable String shortened(@Nullable String value) {
    return value == null || value.length() <= 80 ? value : value.substring(0, 79) + "…";
  }

  /** The line of the file, counted from 1 for the one with the column names. */
  public long line() {
    return line;
  }

  /** What stands in a cell, in its normal form; empty when nothing does. */
  public String text(String column) {
    return cells.isSet(column) ? PlainText.normal(cells.get(column)) : "";
  }
}
