package org.mintatlas.application.dataset.organisation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
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
  private final Organisations stored;
  private final Kind<OrganisationId, Organisation> organisations;
  private final Map<Slug, Spelling> bySlug = new HashMap<>();
  private final Map<String, Spelling> byKey = new HashMap<>();
  private final Map<Long, OrganisationId> byLine = new HashMap<>();

  /** Refers to nothing else. */
  public OrganisationsReader(Reading reading, Ports ports) {
    this.reading = reading;
    stored = ports.organisations();
    organisations = reading.kind(OrganisationId::new, "organisations", stored);
    reading.refer(OrganisationId.class, this::reference);
  }

  /** A name of an organisation, and the line in which it stands. */
  private record Spelling(String text, long line) {}

  /** Reads the file. */
  public void read() {
    reading
        .sourced("organisations.csv", "name aliases legal_form kinds sector city website")
        .each(row -> {
          String name = row.required("name", text -> defined(text, row.line()));
          Slug slug = row.together(() -> Slug.fromName(name));
          OrganisationId id = row.together(() -> id(slug, row.line()));
          add(
              slug,
              Organisation.builder(id, slug, name)
                  .aliases(row.several("aliases", text -> defined(text, row.line())))
                  .legalForm(row.optional("legal_form"))
                  .kinds(row.several("kinds", OrganisationKind.class))
                  .sector(row.optional("sector", Sector.class))
                  .seat(row.optional("city"))
                  .website(row.optional("website", WebAddress::new))
                  .sources(row.sources())
                  .build());
        });
  }

  /** What people merged into another one is that from then on. */
  private void add(Slug slug, Organisation wanted) {
    Organisation known = organisations.stored(wanted.id()).orElse(null);
    if (known == null || known.slug().equals(slug)) {
      organisations.add(slug, wanted);
    } else {
      reading.facts().add(1, run -> run.leave(organisations, slug, known));
    }
  }

  private OrganisationId id(Slug slug, long line) {
    return byLine.computeIfAbsent(line, of -> organisations.id(() -> stored.bySlug(slug)));
  }

  /** Where the name itself was refused, whoever refers to another of the row has no problem. */
  private OrganisationId reference(String text) {
    return byLine.computeIfAbsent(known(text).line(), of -> reading.id(OrganisationId::new));
  }

  /** Notes a name of an organisation, which no other one may have in any spelling. */
  private String defined(String text, long line) {
    Spelling spelling = new Spelling(text, line);
    refuseAnother(bySlug.putIfAbsent(Slug.fromName(text), spelling), spelling);
    refuseAnother(byKey.putIfAbsent(key(text), spelling), spelling);
    return text;
  }

  private static void refuseAnother(@Nullable Spelling earlier, Spelling spelling) {
    if (earlier != null && earlier.line != spelling.line) {
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

  /** A name that refers to a row of the file, as it is written there. */
  public String name(String text) {
    return known(text).text();
  }

  private Spelling known(String text) {
    @Nullable Spelling known = bySlug.get(Slug.fromName(text));
    if (known == null) {
      throw Names.UNKNOWN.broken("organisation", text, "organisation");
    }
    return known;
  }
}
