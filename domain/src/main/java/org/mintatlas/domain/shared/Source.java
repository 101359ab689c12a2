package org.mintatlas.domain.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from. Every imported fact has one.
 *
 * @param citation a citation or an address on the web, up to 1,000 characters
 * @param readOn the day on which it was read there; null when nobody noted it
 * @param speaksOf the date of which the text speaks, such as that of a press release; null when the
 *     text does not tell
 */
public record Source(String citation, @Nullable LocalDate readOn, @Nullable PartialDate speaksOf) {
  /** How many characters a citation may have. */
  public static final int CITATION_LENGTH = 1000;

  private static final String CONFIRMED = "MINT Atlas: von den Zuständigen bestätigt";

  private static final Rule READ_TOO_EARLY =
      new Rule(
          "shared.read-too-early",
          "begins after the day of reading",
          "beginnt nach dem Tag des Lesens");

  /**
   * @throws InvalidValueException when the citation is blank or too long, or the text speaks of a
   *     time after the day on which it was read
   */
  public Source {
    citation = Require.text("source", citation, CITATION_LENGTH);
    if (speaksOf != null && readOn != null && speaksOf.firstDay().isAfter(readOn)) {
      throw READ_TOO_EARLY.broken("speaks of", speaksOf);
    }
  }

  /** A source of which no date is known. */
  public static Source of(String citation) {
    return new Source(citation, null, null);
  }

  /**
   * The day for which it assures what it says: the last one of which its text can speak, but no
   * later than it was read; the day of reading when the text tells no date. Null when neither is
   * known.
   */
  public @Nullable LocalDate assuredOn() {
    if (speaksOf == null) {
      return readOn;
    }
    LocalDate last = speaksOf.lastDay();
    return readOn != null && readOn.isBefore(last) ? readOn : last;
  }

  /**
   * The sources of a record that whoever keeps it says is right, in place of what they said before.
   */
  public static List<Source> confirmed(List<Source> sources, LocalDate on) {
    return Stream.concat(
            sources.stream().filter(source -> !source.citation().equals(CONFIRMED)),
            Stream.of(new Source(CONFIRMED, on, null)))
        .toList();
  }
}
