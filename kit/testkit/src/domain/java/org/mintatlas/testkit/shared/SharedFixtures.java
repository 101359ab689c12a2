package org.mintatlas.testkit.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/** Values that the fixtures of every feature need. */
public final class SharedFixtures {
  /** The source of every fixture. */
  public static final Source A_SOURCE = Source.of("Handbook of examples, page 1");

  /** The second source of every full fixture, with both its dates. */
  public static final Source A_DATED_SOURCE =
      new Source(
          "https://example.org/directory", LocalDate.of(2024, 12, 12), PartialDate.of(2024, 9));

  private SharedFixtures() {}

  /** One source without dates and one with both. */
  public static List<Source> bothSources() {
    return List.of(A_SOURCE, A_DATED_SOURCE);
  }

  /** A contact whose three fields have three visibilities. */
  public static Contact aFullContact() {
    return new Contact(
        new Contact.Field("office@example.org", Contact.Visibility.PUBLIC),
        new Contact.Field("+49 221 0000-00", Contact.Visibility.MEMBERS),
        Contact.Field.hidden("https://example.org/contact"));
  }

  /** The page of the thing with the slug. */
  public static WebAddress aWebAddress(String slug) {
    return new WebAddress("https://example.org/" + slug);
  }

  /** A name that gives the slug back: {@code mint-am-fluss} is called {@code Mint Am Fluss}. */
  public static String nameOf(String slug) {
    return Arrays.stream(slug.split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
