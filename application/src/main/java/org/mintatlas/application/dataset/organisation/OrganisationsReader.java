package org.mintatlas.application.dataset.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;

/**
 * Reads organisations. Every other file names them by their name or one of their other names; none
 * stands in the file twice, however it is spelled.
 */
public final class OrganisationsReader {
  private static final Rule SAME_NAME =
      new Rule("dataset.same-name", "stands in line %s already", "steht schon in Zeile %s");
  private static final Rule OTHER_SPELLING =
      new Rule(
          "dataset.other-spelling",
          "is another spelling of '%s' in line %s",
          "ist eine andere Schreibweise von '%s' in Zeile %s");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern AND = Pattern.compile(" (und|u)(?= )");

  /** Legal forms, but not as the first word: AG is a working group as well. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?<=[^ ]) (gemeinnuetzige )?"
              + "(ggmbh|g gmbh|gmbh|mbh|gag|ag|gug|ug|se|co kg|kgaa|kg|ohg|gbr|eg|e g|ev|e v|e k"
              + "|aoer|a oe r|kdoer|k d oe r)(?= )");

  private final Reading reading;
  private final Map<Slug, Spelling> bySlug = new HashMap<>();
  private final Map<String, Spelling> byKey = new HashMap<>();

  /** Refers to nothing else. */
  public OrganisationsReader(Reading reading) {
    this.reading = reading;
  }

  /** A name of an organisation, and the line in which it stands. */
  private record Spelling(String text, long line, OrganisationId organisation) {}

  /** What the file says. */
  public List<Organisation> read() {
    return reading
        .sourced("organisations.csv", "name aliases legal_form kinds sector city website")
        .list(row -> {
          OrganisationId id = reading.id(OrganisationId::new);
          Supplier<String> name = row.required("name", text -> defined(text, row.line(), id));
          List<String> aliases = row.several("aliases", ";", text -> defined(text, row.line(), id));
          @Nullable String legalForm = row.optional("legal_form", text -> text);
          List<OrganisationKind> kinds =
              row.several("kinds", ";", Row.oneOf(OrganisationKind.class));
          @Nullable Sector sector = row.optional("sector", Row.oneOf(Sector.class));
          @Nullable String city = row.optional("city", text -> text);
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          List<Source> sources = row.sources();
          return () ->
              Organisation.builder(id, Slug.fromName(name.get()), name.get())
                  .aliases(aliases)
                  .legalForm(legalForm)
                  .kinds(Set.copyOf(kinds))
                  .sector(sector)
                  .seat(city)
                  .website(website)
                  .sources(sources)
                  .build();
        });
  }

  /** Notes a name of an organisation, which no other one may have in any spelling. */
  private String defined(String text, long line, OrganisationId organisation) {
    Spelling spelling = new Spelling(text, line, organisation);
    refuseAnother(bySlug.putIfAbsent(Slug.fromName(text), spelling), spelling);
    refuseAnother(byKey.putIfAbsent(key(text), spelling), spelling);
    return text;
  }

  private static void refuseAnother(@Nullable Spelling earlier, Spelling spelling) {
    if (earlier != null && !earlier.organisation.equals(spelling.organisation)) {
      throw earlier.text.equals(spelling.text)
          ? SAME_NAME.broken("name", spelling.text, earlier.line)
          : OTHER_SPELLING.broken("name", spelling.text, earlier.text, earlier.line);
    }
  }

  /** What spellings of the same name have in common: no case, punctuation, legal form or "and". */
  static String key(String name) {
    String words =
        OTHER
            .matcher(
                name.toLowerCase(Locale.GERMAN)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss"))
            .replaceAll(" ")
            .strip();
    String spaced = AND.matcher(' ' + words + ' ').replaceAll("");
    String before;
    do {
      before = spaced;
      spaced = LEGAL_FORM.matcher(spaced).replaceAll("");
    } while (!spaced.equals(before));
    return spaced.replace(" ", "");
  }

  /** Reads a name that refers to a row of the file, as the identity. */
  public Function<String, OrganisationId> reference() {
    return text -> known(text).organisation();
  }

  /** Reads a name that refers to a row of the file, as the name is written there. */
  public Function<String, String> name() {
    return text -> known(text).text();
  }

  private Spelling known(String text) {
    @Nullable Spelling known = bySlug.get(Slug.fromName(text));
    if (known == null) {
      throw Names.UNKNOWN.broken("organisation", text, "organisation");
    }
    return known;
  }
}
